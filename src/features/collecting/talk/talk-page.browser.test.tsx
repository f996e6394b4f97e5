import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { questionsOf } from "#domain/ballot/asked-of.ts";
import { type Community } from "#domain/community.ts";
import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import { type Round } from "#domain/rounds/round.ts";
import { type Database } from "#storage/database/database.ts";
import { revealRound } from "#storage/pool/reveal-round.ts";
import { saveMember } from "#storage/rows/members.ts";
import { aCollectingRound, endPools, handIn } from "#tests/support/a-collecting-round.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity } from "#tests/support/stored.ts";
import { factorLabel, factorName, messages } from "#tests/support/words.ts";
import { useTalkPlace } from "#view-state/talk-place.ts";

import { ScreenPage } from "./screen-page.tsx";
import { TalkPage } from "./talk-page.tsx";

const { collect, reveal, talk, timer } = messages.ceremony;
const [AGREED = "", DIVIDED = "", FEW = ""] = greenport12.factors.map(({ id }) => id);

let database: Database;
let community: Community;
let round: Round;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
  round = await aCollectingRound(database, community.id, { remarkRule: "told" });
});

afterEach(async () => {
  cleanup();
  await endPools(database);
  database.close();
});

/** Everyone agrees on the first factor and not on the second; one answers the third. */
async function countedOf(people: number): Promise<void> {
  await handIn(
    database,
    round,
    Array.from({ length: people }, (_, person) => ({
      answers: {
        [AGREED]: 4,
        [DIVIDED]: POINTS[person % 2 === 0 ? 0 : 4] ?? 1,
        ...(person === 0 && { [FEW]: 2 }),
      } satisfies Record<string, Answer>,
      remarks: { [DIVIDED]: person === 0 ? "Het kan beter" : "" },
    })),
  );
  const counted = await revealRound(database, round, questionsOf(round, greenport12));
  expect(counted.ok).toBe(true);
}

const showTalk = () => renderPage(<TalkPage community={community} roundId={round.id} />, database);
const showScreen = () => renderPage(<ScreenPage community={community} roundId={round.id} />, database);
const about = (name: string) => screen.findByRole("region", { name });
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

it("A3, S1 begins where the group differs most, with its spread and what may be shown of remarks, and goes on from there", async () => {
  await countedOf(6);
  await showTalk();
  const first = within(await about(factorName(DIVIDED)));
  expect(first.getByRole("heading", { name: talk.spread("3", "1", "5") })).toBeVisible();
  expect(first.getByText("Het kan beter")).toBeVisible();
  const listed = within(await about(talk.all));
  expect(listed.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(
    [DIVIDED, AGREED, FEW].map(factorName),
  );
  expect(listed.getAllByText(talk.divided)).toHaveLength(1);

  await press(talk.next(factorLabel(AGREED)));
  expect(screen.getByRole("heading", { name: factorName(AGREED) })).toHaveFocus();
  expect(screen.getByRole("heading", { name: talk.together("4") })).toBeVisible();
  expect(screen.queryByText("Het kan beter")).toBeNull();

  await press(talk.next(factorLabel(FEW)));
  expect(within(await about(factorName(FEW))).getByRole("heading", { name: talk.tooFew })).toBeVisible();
  expect(screen.getByRole("link", { name: talk.toDashboard })).toBeVisible();
});

it("R5 of fewer forms than the threshold it tells only that, and what is left to do", async () => {
  await countedOf(4);
  await showTalk();
  expect(await screen.findByText(messages.scored.round.hidden(4, 5))).toBeVisible();
  expect(screen.getByText(reveal.instead)).toBeVisible();
  expect(screen.queryByRole("region", { name: talk.all })).toBeNull();
});

it("R4 the screen for the room tells before the reveal how many are in, and nothing of what", async () => {
  await saveMember(
    database,
    { communityId: community.id, rolesBefore: [] },
    { name: "Fatima El Amrani", organisation: "", organisationKind: "other", mandate: "unknown", roles: [] },
  );
  await handIn(database, round, [{ answers: { [AGREED]: 2 }, remarks: { [AGREED]: "Traag" } }]);
  const { container } = await showScreen();
  expect(await screen.findByText(collect.countIn(1))).toBeVisible();
  expect(screen.getByText(messages.collecting.inviting.lead)).toBeVisible();
  for (const hidden of ["Fatima", "Traag", factorName(AGREED)])
    expect(container).not.toHaveTextContent(hidden);
});

it("R4 the screen for the room follows what the manager's window is at, and its timer", async () => {
  await countedOf(6);
  await showScreen();
  expect(await screen.findByRole("heading", { name: messages.scored.round.ballots(6) })).toBeVisible();
  const title = (name: string) => screen.findByRole("heading", { level: 1, name });

  await showTalk();
  expect(await title(factorName(DIVIDED))).toBeVisible();
  await press(talk.next(factorLabel(AGREED)));
  expect(await title(factorName(AGREED))).toBeVisible();
  expect(screen.queryByRole("timer")).toBeNull();

  await userEvent.click(screen.getByText(timer.title));
  await press(timer.start);
  await waitFor(() => expect(screen.getAllByRole("timer")).toHaveLength(2));
  await press(timer.stop);
  await waitFor(() => expect(screen.queryByRole("timer")).toBeNull());
});

it("T4 R4 the screen for the room offers the result to take home after the reveal, and not before it or of too few", async () => {
  const offered = () => screen.queryByRole("link", { name: talk.takeHome });
  await handIn(database, round, [{ answers: { [AGREED]: 2 } }]);
  await showScreen();
  await screen.findByText(collect.countIn(1));
  expect(offered()).toBeNull();
  cleanup();

  await countedOf(3);
  await showScreen();
  await screen.findByText(messages.scored.round.hidden(4, 5));
  expect(offered()).toBeNull();
  cleanup();

  round = await aCollectingRound(database, community.id, { remarkRule: "told" });
  await countedOf(6);
  await showScreen();
  await screen.findByRole("heading", { name: messages.scored.round.ballots(6) });
  expect(offered()).toHaveAttribute("href", expect.stringContaining(round.id));
});

it("R4 a screen that is opened later shows at once what is talked about", async () => {
  await countedOf(6);
  await showTalk();
  await press(talk.next(factorLabel(AGREED)));
  await showScreen();
  expect(await screen.findByRole("heading", { level: 1, name: factorName(AGREED) })).toBeVisible();
});

it("B5 the talk goes on where it was after the page was loaded again, with its timer", async () => {
  await countedOf(6);
  await showTalk();
  await press(talk.next(factorLabel(AGREED)));
  await userEvent.click(screen.getByText(timer.title));
  await press(timer.start);
  await screen.findByRole("timer");
  cleanup();

  await loadedAgain();
  await showTalk();
  expect(await about(factorName(AGREED))).toBeVisible();
  expect(screen.getByRole("timer")).toBeVisible();
  expect(screen.queryByRole("button", { name: talk.next(factorLabel(AGREED)) })).toBeNull();
});

/** As the browser does it: only what it keeps for the window is left. */
async function loadedAgain(): Promise<void> {
  const kept = Object.entries(sessionStorage);
  useTalkPlace.setState({ at: undefined });
  for (const [name, value] of kept) sessionStorage.setItem(name, String(value));
  await useTalkPlace.persist.rehydrate();
}
