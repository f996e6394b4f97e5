import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { loadInstrument } from "#content/load-instrument.ts";
import { inAgendaOrder } from "#domain/agenda/agenda.ts";
import { type Community } from "#domain/community.ts";
import { AgendasPage } from "#features/agenda/agendas-page.tsx";
import { AgendaPage } from "#features/agenda/work-out/agenda-page.tsx";
import { today } from "#platform/today.ts";
import { Database } from "#storage/database/database.ts";
import { createCommunity } from "#storage/rows/communities.ts";
import { openRound } from "#storage/rows/meetings.ts";
import { closeRound, saveAnswer } from "#storage/rows/scores.ts";
import { useUndo } from "#view-state/undo.ts";

import { renderPage } from "./render-page.tsx";
import { factorName, messages, startingWith } from "./words.ts";

const { agenda } = messages;

/** The names of the first factors, in the order of the instrument, and of one of the last. */
export const COMMITMENT = factorName("commitment");
export const ROLES = factorName("qualities-and-roles");
export const BUILDING = factorName("community-building");
export const SENSITIVITY = factorName("competitive-sensitivity");
export const REPUTATION = factorName("reputation");

/** A community in a database of its own, and its pages about agendas. */
export interface AgendaRoom {
  readonly database: Database;
  readonly community: Community;
  /** A round of the manager in which the first factors are low and the others fine. */
  readonly score: (lows: number) => Promise<void>;
  readonly openAgendas: () => Promise<unknown>;
  /** Makes the agenda on the open page and goes there. */
  readonly make: () => Promise<void>;
  /** Leaves the page, and opens the agenda that the address names. */
  readonly openAgenda: () => Promise<void>;
  /** The factors and standing items as they are stored. */
  readonly storedOrder: () => Promise<readonly (string | undefined)[]>;
  readonly close: () => Promise<void>;
}

let made = 0;

export async function openAgendaRoom(): Promise<AgendaRoom> {
  made += 1;
  const database = new Database(`agenda-test-${Date.now()}-${made}`);
  const { instrument } = await loadInstrument("nl");
  const created = await createCommunity(database, "Kas van Morgen", instrument.id);
  const community = created.ok ? await database.communities.get(created.value) : undefined;
  if (community === undefined) throw new Error("The community could not be made.");
  window.location.hash = "";

  async function openAgenda() {
    const agendaId = window.location.hash.split("/").at(-1) ?? "";
    cleanup();
    await renderPage(<AgendaPage community={community!} agendaId={agendaId} />, database);
    await screen.findByRole("heading", { level: 1, name: startingWith(agenda.page.title("")) });
  }

  return {
    database,
    community,
    score: (lows) => scoreAsManager(database, community, lows),
    openAgendas: () => renderPage(<AgendasPage community={community} />, database),
    make: async () => {
      await userEvent.click(await screen.findByRole("button", { name: agenda.make.submit }));
      await waitFor(() => {
        if (!/\/agenda\/.+/.test(window.location.hash)) throw new Error("The agenda is not there yet.");
      });
      await openAgenda();
    },
    openAgenda,
    storedOrder: async () =>
      inAgendaOrder(await database.agendaPoints.toArray()).map(
        ({ factorId, standingItem }) => factorId ?? standingItem,
      ),
    close: async () => {
      cleanup();
      useUndo.getState().dismiss();
      // What a page saves while it goes away comes before this.
      await database.transaction("rw", database.tables, () => undefined);
      await database.delete();
    },
  };
}

async function scoreAsManager(database: Database, community: Community, lows: number): Promise<void> {
  const { instrument } = await loadInstrument("nl");
  const meeting = { heldOn: today(), kind: "meeting" as const, title: "", attendance: null };
  const opened = await openRound(
    database,
    { communityId: community.id, mode: "manager", instrument },
    meeting,
  );
  const round = opened.ok ? await database.rounds.get(opened.value.roundId) : undefined;
  if (round === undefined) throw new Error("The round could not be opened.");
  for (const [index, { id }] of instrument.factors.entries()) {
    await saveAnswer(database, round, id, index < lows ? 2 : 4);
  }
  await closeRound(database, round.id);
}
