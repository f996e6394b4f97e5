import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { type Community } from "#domain/community.ts";
import { newId } from "#platform/new-id.ts";
import { type Database } from "#storage/database/database.ts";
import { change, write } from "#storage/database/write.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedCommunity, storedRound } from "#tests/support/stored.ts";
import { messages, startingWith } from "#tests/support/words.ts";
import { carriedMeeting } from "#ui/carried-meeting.ts";
import { useUndo } from "#view-state/undo.ts";

import { MeetingsPage } from "./meetings-page.tsx";

const { scored, vocabulary } = messages;

let database: Database;
let community: Community;

beforeEach(async () => {
  ({ database, community } = await storedCommunity());
});

afterEach(() => {
  cleanup();
  useUndo.getState().dismiss();
  database.close();
});

async function remove(day: string): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name: scored.meetings.removeOf(day) }));
  await waitFor(() => expect(screen.queryByRole("heading", { name: day })).toBeNull());
}

it("keeps focus in the list when a meeting is deleted", async () => {
  await storedRound(database, community, "2026-03-02");
  await storedRound(database, community, "2026-02-02");
  await storedRound(database, community, "2026-01-05");
  await renderPage(<MeetingsPage community={community} />, database);

  await remove("2 februari 2026");
  expect(screen.getByRole("heading", { name: "5 januari 2026" })).toHaveFocus();
  await remove("5 januari 2026");
  expect(screen.getByRole("heading", { name: "2 maart 2026" })).toHaveFocus();
  await remove("2 maart 2026");
  expect(screen.getByRole("heading", { level: 1, name: scored.meetings.title })).toHaveFocus();
});

it("U2 gives the focus back to the button that opened the form, whatever came of it", async () => {
  await storedRound(database, community, "2026-03-02");
  await renderPage(<MeetingsPage community={community} />, database);
  const edit = await screen.findByRole("button", { name: scored.meetings.editOf("2 maart 2026") });
  for (const name of [scored.round.cancel, scored.meetings.save]) {
    await userEvent.click(edit);
    const end = screen.getByRole("button", { name });
    await userEvent.click(end);
    await waitFor(() => expect(end).not.toBeInTheDocument());
    expect(edit).toHaveFocus();
  }
});

it("does not say why a meeting is scored that is still to come", async () => {
  const planned = {
    heldOn: "2199-01-07",
    kind: "meeting" as const,
    title: "Oogst",
    attendance: null,
    deleted: false,
  };
  await write(database, [change("meetings", newId(), { communityId: community.id, ...planned })]);
  await storedRound(database, community, "2026-03-02");
  await renderPage(<MeetingsPage community={community} />, database);

  const [toCome, held] = await screen.findAllByRole("listitem");
  expect(toCome).toHaveTextContent(scored.meetings.planned);
  expect(toCome).toHaveTextContent("Oogst");
  expect(toCome).not.toHaveTextContent(vocabulary.meetingKinds.meeting);
  expect(held).toHaveTextContent(vocabulary.meetingKinds.meeting);
});

it("R1: the day of a meeting leads to what there is of it, and what was planned is scored as itself", async () => {
  const row = { communityId: community.id, kind: "meeting" as const, attendance: null, deleted: false };
  await write(database, [
    change("meetings", "past", { ...row, heldOn: "2026-01-22", title: "Oogst" }),
    change("meetings", "coming", { ...row, heldOn: "2199-01-07", title: "" }),
    change("agendas", "agenda", { communityId: community.id, meetingId: "coming", deleted: false }),
  ]);
  const round = await storedRound(database, community, "2026-03-02");
  await renderPage(<MeetingsPage community={community} />, database);

  const [coming, held, past] = await screen.findAllByRole("listitem");
  const places = (item: HTMLElement | undefined) =>
    within(item ?? document.body)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")?.replace(`#/c/${community.id}`, ""));
  expect(places(coming)).toEqual(["/agenda/agenda", "/agenda/agenda"]);
  expect(places(held)).toEqual([`/round/${round.id}`, `/round/${round.id}`]);
  expect(places(past)).toEqual(["/score", "/score"]);

  await userEvent.click(screen.getByRole("link", { name: startingWith(scored.meetings.scoreThis) }));
  expect(carriedMeeting()).toBe("past");
  window.history.back();
});

it("U1 G1: a coming meeting without an agenda leads to making one, once something was scored", async () => {
  const row = { communityId: community.id, kind: "meeting" as const, attendance: null, deleted: false };
  await write(database, [
    change("meetings", "coming", { ...row, heldOn: "2199-01-07", title: "" }),
    change("meetings", "later", { ...row, heldOn: "2199-03-07", title: "" }),
  ]);
  await renderPage(<MeetingsPage community={community} />, database);
  const day = async () => screen.findByRole("link", { name: "7 maart 2199" });
  expect(await day()).toHaveAttribute("href", `#/c/${community.id}/score`);

  const round = await storedRound(database, community, "2026-03-02");
  await saveAnswer(database, round, "commitment", 4);
  await closeRound(database, round.id);
  await waitFor(async () => expect(await day()).toHaveAttribute("href", `#/c/${community.id}/agenda`));
  await userEvent.click(await day());
  expect(carriedMeeting()).toBe("later");
  window.history.back();
});
