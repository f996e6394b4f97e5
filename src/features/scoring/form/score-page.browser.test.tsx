import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { type Point } from "#domain/rounds/answer.ts";
import { type Mode, type Round } from "#domain/rounds/round.ts";
import { RoundPage } from "#features/scoring/meetings/round-page.tsx";
import { today } from "#platform/today.ts";
import { type Database } from "#storage/database/database.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { factorName, format, messages, startingWith } from "#tests/support/words.ts";

import { ScorePage } from "./score-page.tsx";

const { scored, scoring, vocabulary } = messages;

let database: Database;
let community: Community;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
});

afterEach(() => {
  cleanup();
  database.close();
});

async function anEarlierRound(heldOn: string, mode: Mode = "manager", answer: Point = 2): Promise<void> {
  const round = await storedRound(database, community, heldOn, mode);
  await saveAnswer(database, round, "commitment", answer);
  await closeRound(database, round.id);
}

const commitment = () => screen.findByRole("group", { name: factorName("commitment") });
const answerOf = async (round: Round, factorId: string) =>
  (await database.scores.get(`${round.id}_${factorId}`))?.answer;

it("I2 shows twelve statements with five labelled points and two answers beside them", async () => {
  const round = await storedRound(database, community, "2026-03-02");
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
    vocabulary.answers["dont-know"],
    vocabulary.answers["not-applicable"],
  ]);
});

it("saves an answer as it is given, and takes it back", async () => {
  const round = await storedRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);

  await userEvent.click(within(await commitment()).getByRole("radio", { name: /4/ }));
  await waitFor(async () => expect(await answerOf(round, "commitment")).toBe(4));
  expect(await screen.findByText(scoring.form.progress(1, 12))).toBeTruthy();

  await userEvent.click(
    within(await commitment()).getByRole("button", { name: startingWith(scoring.form.takeBack) }),
  );
  await waitFor(async () => expect(await answerOf(round, "commitment")).toBeNull());
  expect(within(await commitment()).getAllByRole("radio")[0]).toHaveFocus();
});

it("fills the form with twelve keys and moves on by itself", async () => {
  const round = await storedRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);
  within(await commitment())
    .getAllByRole("radio")[0]
    ?.focus();

  await userEvent.keyboard("4321543210n5");

  expect(await screen.findByText(scoring.form.progress(12, 12))).toBeTruthy();
  expect(screen.getByRole("heading", { name: scoring.form.doneTitle })).toBe(document.activeElement);
  expect(await answerOf(round, greenport12.factors.at(9)?.id ?? "")).toBe("dont-know");
  expect(await answerOf(round, greenport12.factors.at(10)?.id ?? "")).toBe("not-applicable");
});

it("G6 keeps a remark with its level", async () => {
  const round = await storedRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);
  await commitment();

  await userEvent.click(
    screen.getByRole("button", {
      name: (name) => name.startsWith(scoring.form.addRemark) && name.includes(factorName("commitment")),
    }),
  );
  await userEvent.type(
    await screen.findByRole("textbox", { name: scored.remark.of(factorName("commitment")) }),
    "Veel energie",
  );
  await userEvent.selectOptions(screen.getByRole("combobox", { name: scored.remark.level }), "private");

  await waitFor(async () =>
    expect(await database.scores.get(`${round.id}_commitment`)).toMatchObject({
      remark: "Veel energie",
      remarkLevel: "private",
    }),
  );
});

it("A10 shows last time's answer only to who answered, from a round of the same mode, and not when asked not to", async () => {
  await anEarlierRound("2026-01-05", "manager");
  await anEarlierRound("2026-02-05", "agreed");
  const round = await storedRound(database, community, "2026-03-02", "manager");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);

  // Read before, it would lead the answer.
  const last = await screen.findByText(scoring.form.lastTime("2, nauwelijks", "5 jan 2026"));
  expect(last).not.toBeVisible();
  await userEvent.click(within(await commitment()).getByRole("radio", { name: /4/ }));
  await waitFor(() => expect(last).toBeVisible());
  expect(screen.queryByText(/5 feb 2026/)).toBeNull();

  await userEvent.click(screen.getByRole("checkbox", { name: scoring.form.showLast }));
  expect(screen.queryByText(/5 jan 2026/)).toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: scoring.form.showLast }));
});

it("A8 shows the answer of the last round of a day, whatever the ids of the rounds are", async () => {
  // Random ids: one of two orders is right by luck, one of 64 six times.
  for (const answer of [1, 2, 3, 4, 5, 3] as const) {
    await anEarlierRound("2026-03-02", "manager", answer);
  }
  const round = await storedRound(database, community, "2026-03-02", "manager");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);

  expect(await screen.findByText(/^Op 2 mrt 2026: 3/)).toBeTruthy();
});

it("R6 says that a round was closed in another tab, and keeps what it was", async () => {
  const round = await storedRound(database, community, "2026-03-02");
  await saveAnswer(database, round, "commitment", 4);
  await closeRound(database, round.id);

  expect(await saveAnswer(database, round, "commitment", 1)).toEqual({
    ok: false,
    error: { type: "RoundClosed" },
  });
  expect(await answerOf(round, "commitment")).toBe(4);
});

it("R6 corrects a closed round only with another answer and a reason, and shows both", async () => {
  const round = await storedRound(database, community, "2026-03-02");
  await saveAnswer(database, round, "commitment", 4);
  await closeRound(database, round.id);
  await renderPage(<RoundPage community={community} roundId={round.id} />, database);

  await userEvent.click(
    await screen.findByRole("button", { name: scored.round.correctFor(factorName("commitment")) }),
  );
  await userEvent.click(screen.getByRole("button", { name: scored.round.saveCorrection }));
  expect(screen.getByText(scored.round.sameAnswer)).toBeTruthy();
  expect(screen.getByText(scored.round.reasonMissing)).toBeTruthy();

  await userEvent.selectOptions(screen.getByRole("combobox", { name: scored.round.newAnswer }), "3");
  await userEvent.type(screen.getByRole("textbox", { name: scored.round.reason }), "Verkeerd getikt");
  await userEvent.click(screen.getByRole("button", { name: scored.round.saveCorrection }));

  expect(
    await screen.findByText(scored.round.corrected("4, grotendeels", "3, deels", format.day(today()))),
  ).toBeTruthy();
  expect(screen.getByText("Verkeerd getikt")).toBeTruthy();
  expect(await answerOf(round, "commitment")).toBe(4);
});
