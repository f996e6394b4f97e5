import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import { page, userEvent as pointer } from "vitest/browser";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Community } from "#domain/community.ts";
import { type Round } from "#domain/rounds/round.ts";
import { type Database } from "#storage/database/database.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { factorName, messages, startingWith } from "#tests/support/words.ts";

import { ScorePage } from "./score-page.tsx";

const { scored, scoring } = messages;

let database: Database;
let community: Community;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
});

afterEach(() => {
  cleanup();
  database.close();
});

const answerOf = async (round: Round, factorId: string) =>
  (await database.scores.get(`${round.id}_${factorId}`))?.answer;
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

it("U2 the form does not go on from under a finger that goes to a remark", async () => {
  const round = await storedRound(database, community, "2026-03-02");
  await renderPage(<ScorePage community={community} roundId={round.id} />, database);
  const first = within(await field(FIRST));
  const cameTo: unknown[] = [];
  const note = ({ target }: FocusEvent) => cameTo.push(target);
  addEventListener("focusin", note);
  onTestFinished(() => removeEventListener("focusin", note));

  fireEvent.click(first.getByRole("radio", { name: /4/ }), { detail: 1 });
  fireEvent.pointerDown(first.getByRole("button", { name: startingWith(scoring.form.addRemark) }));
  // Tapped later: by the time it goes on, the first would have.
  const third = await field(THIRD);
  fireEvent.click(within(third).getByRole("radio", { name: /4/ }), { detail: 1 });
  const fourth = await field(greenport12.factors[3]?.id ?? "");
  await waitFor(() => expect(fourth.contains(document.activeElement)).toBe(true));
  const second = await field(SECOND);
  expect(cameTo.filter((place) => place instanceof Node && second.contains(place))).toEqual([]);
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
  within(await field(FIRST))
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
