import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { type Community } from "#domain/community.ts";
import { type Round } from "#domain/rounds/round.ts";
import { RoadPage } from "#features/collecting/road-page.tsx";
import { type Database } from "#storage/database/database.ts";
import { poolsOf } from "#storage/pool/pools-of.ts";
import { beginReveal, collectingRound } from "#tests/support/collecting-here.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { factorName, messages, saying } from "#tests/support/words.ts";

const { typingCards, form, trouble } = messages.collecting;
const ASKED = ["commitment", "reputation", "system-innovation"];

let database: Database;
let community: Community;
let round: Round;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
});

afterEach(async () => {
  cleanup();
  await poolsOf(database).tidyPools(() => false);
  poolsOf(database).close();
  database.close();
});

async function open(asked: Parameters<typeof collectingRound>[2] = { factors: ASKED }) {
  round = await collectingRound(database, community, asked);
  await renderPage(<RoadPage community={community} roundId={round.id} road="cards" />, database);
  await waitFor(() => expect(screen.getByRole("textbox")).toHaveFocus());
}

const type = (keys: string) => userEvent.keyboard(keys);
const cardNumber = (number: number) => screen.findByRole("heading", { name: typingCards.card(number) });
const row = () => within(screen.getByRole("list", { name: typingCards.row }));

it("D3 cards are typed over one after the other, and what is in is right to the vote", async () => {
  await open();
  await type("455{Enter}");
  await cardNumber(2);
  await type("0n.{Enter}");
  await cardNumber(3);
  expect(await screen.findByText(typingCards.countIn(2))).toBeVisible();

  const { answers } = await beginReveal(database, round);
  expect(answers).toHaveLength(2);
  expect(answers).toEqual(
    expect.arrayContaining([
      { commitment: 4, reputation: 5, "system-innovation": 5 },
      { commitment: "dont-know", reputation: "not-applicable" },
    ]),
  );
});

it("D3 a wrong key is told at once, with the keys there are, and told again; nothing moves on", async () => {
  await open();
  await type("47");
  const first = screen.getByRole("alert");
  expect(first).toHaveTextContent(typingCards.refused.unknown("7"));
  expect(screen.getByText(typingCards.now(8, factorName("reputation")))).toBeVisible();
  await type("7");
  expect(screen.getByRole("alert")).not.toBe(first);
  await type("{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent(typingCards.refused.unfinished());
  await type("1");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("textbox")).toHaveValue("");
});

it("U2 a screen reader hears each statement with its answer, and what comes next", async () => {
  await open();
  await type("4");
  expect(row().getByRole("button", { current: "step" })).toHaveAccessibleName(
    typingCards.place(8, factorName("reputation"), typingCards.open),
  );
  const said = screen.getAllByRole("status").map(({ textContent }) => textContent);
  expect(said.join()).toMatch(
    new RegExp(`${factorName("commitment")}: 4, .*${factorName("reputation")}`, "u"),
  );
});

it("D3 the last card is corrected until the next is confirmed, and counts once", async () => {
  await open();
  await type("111{Enter}");
  await cardNumber(2);
  await userEvent.click(screen.getByRole("button", { name: typingCards.correct }));
  expect(screen.getByRole("heading", { name: typingCards.correcting(1) })).toBeVisible();
  await userEvent.click(row().getAllByRole("button")[1] ?? document.body);
  expect(screen.getByRole("textbox")).toHaveFocus();
  await type("5{Enter}");
  await cardNumber(2);
  await type("222{Enter}");
  await cardNumber(3);
  expect(await screen.findByText(typingCards.countIn(2))).toBeVisible();

  const { answers } = await beginReveal(database, round);
  expect(answers).toHaveLength(2);
  expect(answers).toContainEqual({ commitment: 1, reputation: 5, "system-innovation": 1 });
});

it("D3 every key is a button too, and a remark goes with its statement where the round asks for it", async () => {
  await open({ factors: ASKED, remarkRule: "told" });
  const pad = within(screen.getByRole("group", { name: typingCards.pad.group }));
  await userEvent.click(pad.getByRole("button", { name: /^4/u }));
  await type("+");
  expect(screen.getByRole("textbox", { name: form.remarkFor(factorName("commitment")) })).toHaveFocus();
  await type("Vol energie, 5 van 5{Enter}");
  expect(screen.getByRole("textbox", { name: typingCards.field })).toHaveFocus();
  await userEvent.click(pad.getByRole("button", { name: /^0/u }));
  await type("2");
  await userEvent.click(pad.getByRole("button", { name: typingCards.pad.confirm }));
  await cardNumber(2);

  const { answers, remarks } = await beginReveal(database, round);
  expect(answers).toEqual([{ commitment: 4, reputation: "dont-know", "system-innovation": 2 }]);
  expect(remarks).toEqual(["Vol energie, 5 van 5"]);
});

it("D3 R5 the kind of organisation is one key more where the round asks it, is shown and said, and comes in with its card", async () => {
  await open({ factors: ASKED, asksKind: true });
  const pad = within(screen.getByRole("group", { name: typingCards.pad.group }));
  const { school } = messages.terms.organisationKinds;
  await type("45c");
  expect(screen.getByRole("alert")).toHaveTextContent(typingCards.refused.early("c"));
  await type("5");
  expect(screen.getByText(typingCards.fullKind)).toBeVisible();
  await userEvent.click(pad.getByRole("button", { name: saying(school) }));
  expect(screen.getByText(typingCards.kind(school))).toBeVisible();
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContainEqual(
    expect.stringContaining(typingCards.kind(school)),
  );
  await userEvent.click(pad.getByRole("button", { name: typingCards.pad.confirm }));
  await cardNumber(2);
  await type("111{Enter}");
  await cardNumber(3);

  const { answers, kinds } = await beginReveal(database, round);
  expect(answers.map((said, person) => ({ said, kind: kinds[person] }))).toEqual(
    expect.arrayContaining([
      { said: { commitment: 4, reputation: 5, "system-innovation": 5 }, kind: "school" },
      { said: { commitment: 1, reputation: 1, "system-innovation": 1 }, kind: undefined },
    ]),
  );
  cleanup();
  await open();
  expect(screen.queryByText(typingCards.kindKeys)).toBeNull();
});

it("R4 a card that is not taken in stays on the screen and is confirmed again; nothing stays when the page goes", async () => {
  await open();
  await type("333");
  await beginReveal(database, round);
  await type("{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent(trouble.RevealBegun.title);
  const marks = () =>
    row()
      .getAllByRole("button")
      .map((place) => place.textContent);
  expect(marks()[2]).toMatch(/: 3, /u);
  await poolsOf(database).discardPool(round.id);
  await type("{Enter}");
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(trouble.PoolLost.title));
  expect(marks()[2]).toMatch(/: 3, /u);

  act(() => void dispatchEvent(new PageTransitionEvent("pagehide")));
  expect(marks()[2]).toContain(typingCards.open);
});
