import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { exampleCommunity } from "#content/example/example-community.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { newId } from "#platform/new-id.ts";
import { today } from "#platform/today.ts";
import { Database } from "#storage/database/database.ts";
import { addExample } from "#storage/rows/example.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import { dayAfter } from "#tests/support/make-history.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { format, messages, saying } from "#tests/support/words.ts";
import { useUndo } from "#view-state/undo.ts";

import { CommunityPage } from "./community-page.tsx";

const { app, attention, communities, dashboard, myData, overview } = messages;

const user = userEvent.setup();
let database: Database;

beforeEach(() => {
  database = new Database(newId());
  location.hash = "";
});

afterEach(() => {
  cleanup();
  useUndo.getState().dismiss();
  database.close();
});

/** The sentence that sums up a round without good news. */
function stateOf(day: string, counts: { readonly flagged: number; readonly lesser: number }) {
  return overview.state({ day: format.day(day), ...counts, good: 0 });
}

it("U1 a new community is asked to score its first meeting", async () => {
  const { community } = await storedCommunity(database);
  await renderPage(<CommunityPage community={community} />, database);

  const next = await screen.findByRole("link", { name: communities.home.next.scoreFirst.action });
  expect(next).toHaveAttribute("href", `#/c/${community.id}/score`);
  expect(screen.queryByRole("button", { name: myData.reminder.save })).toBeNull();
});

it("U1 an open round is gone on with", async () => {
  const { community } = await storedCommunity(database);
  const round = await storedRound(database, community, today());
  await renderPage(<CommunityPage community={community} />, database);

  const next = await screen.findByRole("link", { name: overview.nextSteps.goOn.action });
  expect(next).toHaveAttribute("href", `#/c/${community.id}/score/${round.id}`);
});

it("A8 B2 after a round it says in one sentence how it stands, asks for the agenda, and reminds of a copy", async () => {
  const { community } = await storedCommunity(database);
  const round = await storedRound(database, community, today());
  await saveAnswer(database, round, "commitment", 1);
  await closeRound(database, round.id);
  await renderPage(<CommunityPage community={community} />, database);

  expect(
    await screen.findByText(`${stateOf(today(), { flagged: 1, lesser: 0 })} ${overview.tooEarly}`),
  ).toBeVisible();
  // How it stands is told on the dashboard, and there only.
  expect(screen.getByRole("link", { name: communities.home.also.dashboard })).toBeVisible();
  expect(screen.queryByText(attention.names.low)).toBeNull();
  expect(await screen.findByRole("link", { name: overview.nextSteps.makeAgenda.action })).toBeVisible();

  await user.click(await screen.findByRole("button", { name: myData.reminder.save }));

  expect(await screen.findByText(myData.reminder.saved)).toBeVisible();
  expect(screen.queryByRole("button", { name: myData.reminder.save })).toBeNull();
});

it("A9 A5 counts as the dashboard does, names lesser remarks apart, and tells a pause once", async () => {
  const { community } = await storedCommunity(database);
  const low: readonly Answer[] = [2, 2, 2, 2, 3, 3, 3, 3];
  const minority: readonly Answer[] = [2, 2, 2, 3, 3, 3, 4, 4];
  const fine: readonly Answer[] = [3, 3, 4, 4, 4, 4, 4, 5];
  const answersOf = (index: number) => (index < 2 ? low : index < 4 ? minority : fine);
  const ballots = fine.map((_, form) =>
    Object.fromEntries(greenport12.factors.map(({ id }, index) => [id, answersOf(index)[form] ?? 3])),
  );
  const place = { communityId: community.id, instrument: greenport12 };
  const heldOn = dayAfter(today(), -26 * 7);
  await importAnswerSheets(database, place, [{ heldOn, title: "", ballots }]);
  await renderPage(<CommunityPage community={community} />, database);

  expect(await screen.findByText(saying(stateOf(heldOn, { flagged: 2, lesser: 2 })))).toBeVisible();
  expect(screen.getByText(dashboard.pause(26))).toBeVisible();
  expect(screen.queryByText(attention.names.stale)).toBeNull();
});

it("U1 U4 the example says that it is one, and goes in one click with a way back", async () => {
  const rows = exampleCommunity(today(), "nl");
  await addExample(database, rows);
  const community = (await database.communities.get("example-nl"))!;
  await renderPage(<CommunityPage community={community} />, database);

  expect(await screen.findByText(app.example)).toBeVisible();
  await user.click(await screen.findByRole("button", { name: communities.home.example.remove }));

  await waitFor(() => expect(location.hash).toBe("#/"));
  expect((await database.communities.get("example-nl"))?.deleted).toBe(true);
  await useUndo.getState().last?.undo();
  expect((await database.communities.get("example-nl"))?.deleted).toBe(false);
});
