import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type OrganisationKind } from "#domain/organisation-kind.ts";
import { countAgain } from "#domain/rounds/after-talk.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type Answers } from "#domain/rounds/ballot.ts";
import { countBallots } from "#domain/rounds/count-ballots.ts";
import { countKinds } from "#domain/rounds/count-kinds.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { aCount, aMeeting, aRound } from "#tests/support/rows.ts";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { factorName, messages } from "#tests/support/words.ts";
import { places } from "#ui/places.ts";

import { RoundPage } from "./round-page.tsx";

const { ceremony, charts, scored } = messages;
const user = userEvent.setup();

afterEach(cleanup);

it.each(LANGUAGES)(
  "R5 of a factor with too few answers the table of the round says only that, %s",
  async (language) => {
    const { database, community } = await storedCommunity();
    const place = { communityId: community.id, instrument: greenport12 };
    const ballots = Array.from({ length: 9 }, (_, form) => ({
      commitment: 4 as const,
      ...(form === 0 && { reputation: 1 as const }),
      ...(form === 1 && { reputation: "dont-know" as const }),
    }));
    const made = await importAnswerSheets(database, place, [{ heldOn: "2026-11-20", title: "", ballots }]);
    const roundId = made.ok ? (made.value[0] ?? "") : "";
    await renderPage(<RoundPage community={community} roundId={roundId} />, database, language);

    const words = (await loadSpeech(language)).messages;
    const few = await screen.findByText(words.scored.round.tooFew);
    expect(few.closest("tr")?.textContent).not.toMatch(/\d/);
    database.close();
  },
);

it("R5 T3 of a round that has the forms of a later one of its day, but for a few, the page tells only why", async () => {
  const { database, community } = await storedCommunity();
  const of = { communityId: community.id };
  const form = { commitment: 4, reputation: 3, "shared-vision": 5 } as const;
  const [all, late] = [Array.from({ length: 6 }, () => form), { ...form, commitment: 1 } as const];
  const counted = (ballots: readonly Answers[]) => countBallots(ballots, 5);
  await database.meetings.put(aMeeting(of));
  const rounds = ["a", "b"].map((id) => aRound({ ...of, id, mode: "individual" }));
  await database.rounds.bulkPut(rounds);
  await database.counts.bulkPut([
    aCount({ ...of, roundId: "a", counted: counted(all) }),
    aCount({ ...of, roundId: "b", counted: counted([...all, late]) }),
  ]);

  await renderPage(<RoundPage community={community} roundId="a" />, database);
  expect(await screen.findByText(scored.round.sameForms)).toBeVisible();
  expect(screen.queryByRole("table")).toBeNull();
  cleanup();
  await renderPage(<RoundPage community={community} roundId="b" />, database);
  expect(await screen.findByRole("table")).toBeVisible();
  database.close();
});

it("R5 R8 tells of a round the middle score per kind of organisation, and what was scored again after the talk", async () => {
  const { database, community } = await storedCommunity();
  const said = (kind: OrganisationKind, answer: Answer) =>
    Array.from({ length: 5 }, () => ({ kind, answers: { commitment: answer } }));
  const all = [...said("company", 2), ...said("school", 4)];
  const counted = countBallots(
    all.map(({ answers }) => answers),
    5,
  );
  const now = all.map(() => ({ commitment: 5 as const }));
  const of = { communityId: community.id };
  await database.meetings.put(aMeeting(of));
  await database.rounds.bulkPut([
    aRound({ ...of, mode: "individual" }),
    aRound({ ...of, id: "again", mode: "individual", againOf: "round", factors: ["commitment"] }),
  ]);
  await database.counts.bulkPut([
    aCount({ ...of, counted: { ...counted, kinds: countKinds(all, 5) } }),
    aCount({ ...of, roundId: "again", counted: countAgain(now, counted, 5) }),
  ]);

  await renderPage(<RoundPage community={community} roundId="again" />, database);
  await expect.poll(() => window.location.hash).toBe(`#/c/${community.id}/round/round`);
  cleanup();
  await renderPage(<RoundPage community={community} roundId="round" />, database);
  await user.click(await screen.findByText(ceremony.kinds.title));
  const table = within(screen.getByRole("region", { name: ceremony.kinds.title }));
  expect(table.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual([
    `2 (${charts.n(5)})`,
    `4 (${charts.n(5)})`,
  ]);
  const after = within(screen.getByRole("region", { name: ceremony.again.after }));
  expect(after.getByText(ceremony.again.middle("5", "3"))).toBeVisible();
  database.close();
});

it("A12 an older round leads to what the dashboard told then, the last one to that of now", async () => {
  const { database, community } = await storedCommunity();
  const place = { communityId: community.id, instrument: greenport12 };
  const ballots = Array.from({ length: 6 }, () => ({ commitment: 4 as const }));
  const made = await importAnswerSheets(
    database,
    place,
    ["2026-09-25", "2026-11-20"].map((heldOn) => ({ heldOn, title: "", ballots })),
  );
  const [older = "", newer = ""] = made.ok ? made.value : [];
  await renderPage(<RoundPage community={community} roundId={older} />, database);
  expect(await screen.findByRole("link", { name: scored.round.asItWas })).toHaveAttribute(
    "href",
    `#${places.asItWas(community.id, older)}`,
  );
  cleanup();
  await renderPage(<RoundPage community={community} roundId={newer} />, database);
  expect(await screen.findByRole("link", { name: scored.round.toDashboard })).toBeVisible();
  database.close();
});

it("U2 R6 gives the focus back to the button that opened a correction, whatever came of it", async () => {
  const { database, community } = await storedCommunity();
  const round = await storedRound(database, community, "2026-03-02");
  await saveAnswer(database, round, "commitment", 4);
  await closeRound(database, round.id);
  await renderPage(<RoundPage community={community} roundId={round.id} />, database);
  const correct = { name: scored.round.correctFor(factorName("commitment")) };
  const end = async (name: string) => {
    const button = screen.getByRole("button", { name });
    await user.click(button);
    await waitFor(() => expect(button).not.toBeInTheDocument());
    expect(screen.getByRole("button", correct)).toHaveFocus();
  };

  await user.click(await screen.findByRole("button", correct));
  await end(scored.round.cancel);
  await user.click(screen.getByRole("button", correct));
  await user.selectOptions(screen.getByRole("combobox", { name: scored.round.newAnswer }), "2");
  await user.type(screen.getByRole("textbox", { name: scored.round.reason }), "Verkeerd gelezen");
  await end(scored.round.saveCorrection);
  database.close();
});
