import { cleanup, screen } from "@testing-library/react";
import { type ReactNode } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { exampleCommunity } from "#content/example/example-community.ts";
import { type Community } from "#domain/community.ts";
import { type Round } from "#domain/rounds/round.ts";
import { ActionsPage } from "#features/agenda/actions/actions-page.tsx";
import { AgendasPage } from "#features/agenda/agendas-page.tsx";
import { AgendaPage } from "#features/agenda/work-out/agenda-page.tsx";
import { CommunityPage } from "#features/communities/home/community-page.tsx";
import { ProfilePage } from "#features/communities/profile/profile-page.tsx";
import { DonePage } from "#features/dashboard/after/done-page.tsx";
import { FactorPage } from "#features/dashboard/factor/factor-page.tsx";
import { ProjectorPage } from "#features/dashboard/projector/projector-page.tsx";
import { TakeHomeScreen } from "#features/dashboard/take-home/take-home-screen.tsx";
import { DashboardPage } from "#features/dashboard/whole/dashboard-page.tsx";
import { NewRoundPage } from "#features/scoring/form/new-round-page.tsx";
import { ScorePage } from "#features/scoring/form/score-page.tsx";
import { MeetingsPage } from "#features/scoring/meetings/meetings-page.tsx";
import { RoundPage } from "#features/scoring/meetings/round-page.tsx";
import { RoomPage } from "#features/scoring/room/room-page.tsx";
import { newId } from "#platform/new-id.ts";
import { today } from "#platform/today.ts";
import { Database } from "#storage/database/database.ts";
import { addExample } from "#storage/rows/example.ts";
import { countReads } from "#tests/support/count-reads.ts";
import { renderPage } from "#tests/support/render-page.tsx";
import { storedRound } from "#tests/support/stored.ts";

interface Place {
  readonly community: Community;
  readonly agendaId: string;
  readonly closed: Round;
  /** The closed round of the last meeting. */
  readonly last: Round;
  readonly open: Round;
}

let name: string;
let place: Place;
let database: Database;
let reads: ReadonlyMap<string, number>;

/** A community with two years behind it, and a database that was not read since. */
beforeEach(async () => {
  name = newId();
  const filled = new Database(name);
  await addExample(filled, exampleCommunity(today(), "nl"));
  const [community] = await filled.communities.toArray();
  const rounds = await filled.rounds.toArray();
  const [agenda] = await filled.agendas.toArray();
  const closed = rounds.findLast(({ mode, status }) => mode === "individual" && status === "closed");
  const last = await lastOf(filled, rounds);
  if (!community || !agenda || !closed || !last) throw new Error("no example");
  const open = await storedRound(filled, community, today());
  place = { community, agendaId: agenda.id, closed, last, open };
  filled.close();
  database = new Database(name);
  reads = countReads(database);
});

afterEach(async () => {
  cleanup();
  await database.delete();
});

async function lastOf(filled: Database, rounds: readonly Round[]): Promise<Round | undefined> {
  const meetings = (await filled.meetings.toArray()).toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  const byMeeting = meetings.map(({ id }) => rounds.find((round) => round.meetingId === id));
  return byMeeting.findLast((round) => round?.status === "closed");
}

const JUDGED = [
  "agendaPoints",
  "agendas",
  "counts",
  "corrections",
  "meetings",
  "phases",
  "rounds",
  "scores",
  "setAsides",
];

interface PageReads {
  readonly name: string;
  readonly page: (at: Place) => ReactNode;
  /** It shows something of these. */
  readonly reads: readonly string[];
  /** Of these it also asks for single rounds. */
  readonly again?: readonly string[];
}

const ROUNDS = ["corrections", "meetings", "rounds", "scores"];

const PAGES: readonly PageReads[] = [
  {
    name: "the factor page",
    page: (at) => <FactorPage community={at.community} factorId="commitment" />,
    reads: [...JUDGED, "actions"],
  },
  { name: "the dashboard", page: (at) => <DashboardPage community={at.community} />, reads: JUDGED },
  { name: "the projector", page: (at) => <ProjectorPage community={at.community} />, reads: JUDGED },
  {
    name: "the result to take home, for the room",
    page: (at) => <TakeHomeScreen community={at.community} roundId={at.last.id} />,
    reads: JUDGED,
  },
  {
    name: "the page of a community",
    page: (at) => <CommunityPage community={at.community} />,
    reads: [...JUDGED, "actions", "members"],
  },
  { name: "the list of agendas", page: (at) => <AgendasPage community={at.community} />, reads: JUDGED },
  {
    name: "an agenda",
    page: (at) => <AgendaPage community={at.community} agendaId={at.agendaId} />,
    reads: [...JUDGED, "actions", "agendaPointTips", "members"],
  },
  {
    name: "the list of actions",
    page: (at) => <ActionsPage community={at.community} />,
    reads: ["actions", "members"],
  },
  {
    name: "the profile",
    page: (at) => <ProfilePage community={at.community} />,
    reads: ["memberRoles", "members", "phases"],
  },
  {
    name: "the list of meetings",
    page: (at) => <MeetingsPage community={at.community} />,
    reads: [...ROUNDS, "counts", "agendas"],
  },
  {
    name: "a new round",
    page: (at) => <NewRoundPage community={at.community} />,
    reads: ["meetings", "members", "rounds"],
  },
  {
    name: "the score form",
    page: (at) => <ScorePage community={at.community} roundId={at.open.id} />,
    reads: ROUNDS,
    // What was answered last time is looked for round by round, until every factor has an answer.
    again: ROUNDS,
  },
  {
    name: "the score form for a room",
    page: (at) => <RoomPage community={at.community} roundId={at.open.id} />,
    reads: ROUNDS,
    again: ROUNDS,
  },
  {
    name: "the end of a round",
    page: (at) => <DonePage community={at.community} roundId={at.last.id} />,
    reads: JUDGED,
  },
  {
    name: "a closed round",
    page: (at) => <RoundPage community={at.community} roundId={at.closed.id} />,
    reads: [...ROUNDS, "counts"],
    again: ["scores"],
  },
];

it.each(PAGES)(
  "$name reads what it shows, and each table once",
  async ({ page, reads: tables, again = [] }) => {
    await renderPage(page(place), database);
    await screen.findByRole("heading", { level: 1 });
    // What was asked for comes before each of these is done, and what that brings on the page asks in the next turn.
    for (let turn = 0; turn < 3; turn++) {
      await database.transaction("rw", database.tables, () => undefined);
      await new Promise(requestAnimationFrame);
    }
    const read = Object.fromEntries([...reads].filter(([table]) => table !== "meta"));
    expect(read).toEqual(Object.fromEntries(tables.map((table) => [table, again.includes(table) ? 2 : 1])));
  },
);
