import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { page, userEvent as pointer } from "vitest/browser";

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

const field = (factorId: string) => screen.findByRole("group", { name: factorName(factorId) });
const [FIRST = "", SECOND = "", THIRD = ""] = greenport12.factors.map(({ id }) => id);
const onPhone = () => page.viewport(390, 844);

it("U2 a tap goes on to the next statement as a key does, and stays where one changes an answer or writes a remark", async () => {
  const round = await storedRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);
  const focusIsIn = async (factorId: string) =>
    waitFor(async () => expect((await field(factorId)).contains(document.activeElement)).toBe(true));

  await userEvent.click(within(await field(FIRST)).getByRole("radio", { name: /4/ }));
  await focusIsIn(SECOND);
  await userEvent.click(within(await field(FIRST)).getByRole("radio", { name: /3/ }));
  await focusIsIn(FIRST);

  await userEvent.click(
    within(await field(SECOND)).getByRole("button", { name: startingWith(scoring.form.addRemark) }),
  );
  const remark = await screen.findByRole("textbox", { name: scored.remark.of(factorName(SECOND)) });
  await userEvent.type(remark, "0 van de 5");
  expect(within(await field(SECOND)).queryByRole("radio", { checked: true })).toBeNull();
  await userEvent.click(within(await field(SECOND)).getByRole("radio", { name: /4/ }));
  await waitFor(async () => expect(await answerOf(round, SECOND)).toBe(4));
  // Long after it would have gone on: what comes later is answered, and nothing was taken from under the hand.
  await userEvent.click(within(await field(THIRD)).getByRole("radio", { name: /4/ }));
  await focusIsIn(greenport12.factors[3]?.id ?? "");
  expect(remark).toHaveValue("0 van de 5");
});

it("U2 nothing moves when an answer is given, and only what is chosen is filled", async () => {
  const round = await storedRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);
  const [choice] = within(await field(FIRST)).getAllByRole("radio");
  const label = choice?.closest("label") ?? document.body;
  const fill = () => getComputedStyle(label).backgroundColor;
  const tall = document.documentElement.scrollHeight;
  const plain = fill();

  await pointer.hover(label);
  expect(getComputedStyle(label).borderTopColor).not.toBe(plain);
  expect(fill()).toBe(plain);
  await userEvent.click(label);
  await waitFor(() => expect(fill()).not.toBe(plain));
  expect(document.documentElement.scrollHeight).toBe(tall);
});

it("U2 who comes to the end by keys sees the start of it, with the button", async () => {
  const round = await storedRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);
  await page.viewport(1280, 800);
  within(await commitment())
    .getAllByRole("radio")[0]
    ?.focus();
  await userEvent.keyboard("444444444444");
  const button = await screen.findByRole("button", { name: scoring.form.close });
  const inSight = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  await expect.poll(() => inSight(button)).toBe(true);
  expect(inSight(screen.getByRole("heading", { name: scoring.form.doneTitle }))).toBe(true);
});

/** How a person reads, decides and taps, in seconds: from a walk through the app with a clock. */
const PERSON = { wordsPerSecond: 3.7, toDecide: 4, toTap: 1.3 };

it("U1 twelve taps and no scrolling fill the form on a phone, which takes a person less than three minutes", async () => {
  await onPhone();
  const round = await storedRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);
  let [taps, words, waited] = [0, 0, 0];
  for (const { id } of greenport12.factors) {
    const group = await field(id);
    const lead = group.querySelector(".score-field__statement");
    const choice = within(group).getByRole("radio", { name: /^4/ });
    // The first is scrolled to by whoever begins; every other one is there by itself.
    if (taps === 0) group.scrollIntoView();
    const from = performance.now();
    await expect
      .poll(() => {
        const top = lead?.getBoundingClientRect().top ?? -1;
        return top >= 0 && choice.getBoundingClientRect().bottom <= innerHeight;
      })
      .toBe(true);
    waited += performance.now() - from;
    words += lead?.textContent.split(/\s+/u).length ?? 0;
    await userEvent.click(choice);
    taps += 1;
  }
  expect(await screen.findByText(scoring.form.progress(12, 12))).toBeVisible();
  expect(taps).toBe(12);
  const person = words / PERSON.wordsPerSecond + taps * (PERSON.toDecide + PERSON.toTap);
  expect(person, `${words} words; the app itself took ${Math.round(waited)} ms`).toBeLessThan(3 * 60);
  expect(document.documentElement.scrollHeight).toBeLessThan(7500);
});
