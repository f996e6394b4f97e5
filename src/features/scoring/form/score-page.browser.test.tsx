import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { type Point } from "#domain/rounds/answer.ts";
import { type Mode, type Round } from "#domain/rounds/round.ts";
import { RoundPage } from "#features/scoring/meetings/round-page.tsx";
import { type Database } from "#storage/database/database.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import { aCommunity, aRound } from "#tests/support/a-community.ts";
import { renderPage } from "#tests/support/render-page.tsx";

import { ScorePage } from "./score-page.tsx";

let database: Database;
let community: Community;

beforeEach(async () => {
  ({ database, community } = await aCommunity());
});

afterEach(() => {
  cleanup();
  database.close();
});

async function anEarlierRound(heldOn: string, mode: Mode = "manager", answer: Point = 2): Promise<void> {
  const round = await aRound(database, community, heldOn, mode);
  await saveAnswer(database, round, "commitment", answer);
  await closeRound(database, round.id);
}

const commitment = () => screen.findByRole("group", { name: "Gedreven en persoonlijk gecommitteerd zijn" });
const answerOf = async (round: Round, factorId: string) =>
  (await database.scores.get(`${round.id}_${factorId}`))?.answer;

it("I2 shows twelve statements with five labelled points and two answers beside them", async () => {
  const round = await aRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);

  const group = await commitment();
  expect(
    screen
      .getAllByRole("group", { name: /./ })
      .filter((one) => within(one).queryAllByRole("radio").length === 7),
  ).toHaveLength(12);
  expect(
    within(group)
      .getAllByRole("radio")
      .map((radio) => radio.closest("label")?.textContent),
  ).toEqual([
    "1Helemaal niet",
    "2Nauwelijks",
    "3Deels",
    "4Grotendeels",
    "5Helemaal",
    "Weet ik niet",
    "Nu niet van toepassing",
  ]);
});

it("saves an answer as it is given, and takes it back", async () => {
  const round = await aRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);

  await userEvent.click(within(await commitment()).getByRole("radio", { name: /4/ }));
  await waitFor(async () => expect(await answerOf(round, "commitment")).toBe(4));
  expect(await screen.findByText("1 van 12")).toBeTruthy();

  await userEvent.click(within(await commitment()).getByRole("button", { name: /Wis antwoord/ }));
  await waitFor(async () => expect(await answerOf(round, "commitment")).toBeNull());
  expect(within(await commitment()).getAllByRole("radio")[0]).toHaveFocus();
});

it("fills the form with twelve keys and moves on by itself", async () => {
  const round = await aRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);
  within(await commitment())
    .getAllByRole("radio")[0]
    ?.focus();

  await userEvent.keyboard("4321543210n5");

  expect(await screen.findByText("12 van 12")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Klaar?" })).toBe(document.activeElement);
  expect(await answerOf(round, greenport12.factors.at(9)?.id ?? "")).toBe("dont-know");
  expect(await answerOf(round, greenport12.factors.at(10)?.id ?? "")).toBe("not-applicable");
});

it("G6 keeps a remark with its level", async () => {
  const round = await aRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);
  await commitment();

  await userEvent.click(screen.getByRole("button", { name: /Opmerking toevoegen.*Gedreven/ }));
  await userEvent.type(
    await screen.findByRole("textbox", { name: /Opmerking bij Gedreven/ }),
    "Veel energie",
  );
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Wie mag dit lezen?" }), "private");

  await waitFor(async () =>
    expect(await database.scores.get(`${round.id}_commitment`)).toMatchObject({
      remark: "Veel energie",
      remarkLevel: "private",
    }),
  );
});

it("A10 shows last time's answer only from a round of the same mode, and hides it when asked", async () => {
  await anEarlierRound("2026-01-05", "manager");
  await anEarlierRound("2026-02-05", "agreed");
  const round = await aRound(database, community, "2026-03-02", "manager");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);

  expect(await screen.findByText("Op 5 jan 2026: 2, nauwelijks")).toBeTruthy();
  expect(screen.queryByText(/5 feb 2026/)).toBeNull();

  await userEvent.click(screen.getByRole("checkbox", { name: "Laat zien wat het de vorige keer was" }));
  expect(screen.queryByText(/5 jan 2026/)).toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: "Laat zien wat het de vorige keer was" }));
});

it("A8 shows the answer of the last round of a day, whatever the ids of the rounds are", async () => {
  // Random ids: one of two orders is right by luck, one of 64 six times.
  for (const answer of [1, 2, 3, 4, 5, 3] as const) {
    await anEarlierRound("2026-03-02", "manager", answer);
  }
  const round = await aRound(database, community, "2026-03-02", "manager");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);

  expect(await screen.findByText(/^Op 2 mrt 2026: 3/)).toBeTruthy();
});

it("R6 says that a round was closed in another tab, and keeps what it was", async () => {
  const round = await aRound(database, community, "2026-03-02");
  await saveAnswer(database, round, "commitment", 4);
  await closeRound(database, round.id);

  expect(await saveAnswer(database, round, "commitment", 1)).toEqual({
    ok: false,
    error: { type: "RoundClosed" },
  });
  expect(await answerOf(round, "commitment")).toBe(4);
});

it("R6 corrects a closed round only with another answer and a reason, and shows both", async () => {
  const round = await aRound(database, community, "2026-03-02");
  await saveAnswer(database, round, "commitment", 4);
  await closeRound(database, round.id);
  await renderPage(<RoundPage community={community} roundId={round.id} />, database);

  await userEvent.click(
    await screen.findByRole("button", { name: "Corrigeer Gedreven en persoonlijk gecommitteerd zijn" }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Sla de correctie op" }));
  expect(screen.getByText(/Dit antwoord stond er al/)).toBeTruthy();
  expect(screen.getByText(/Schrijf kort op waarom/)).toBeTruthy();

  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Nieuw antwoord" }), "3");
  await userEvent.type(
    screen.getByRole("textbox", { name: "Waarom klopt het antwoord niet?" }),
    "Verkeerd getikt",
  );
  await userEvent.click(screen.getByRole("button", { name: "Sla de correctie op" }));

  expect(await screen.findByText(/van 4, grotendeels naar 3, deels/)).toBeTruthy();
  expect(screen.getByText("Verkeerd getikt")).toBeTruthy();
  expect(await answerOf(round, "commitment")).toBe(4);
});
