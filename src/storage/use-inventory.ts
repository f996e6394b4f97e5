import { type Community } from "#domain/community.ts";

import { type Database } from "./database.ts";
import { isLive } from "./live-rows.ts";
import { useQuery } from "./use-query.ts";

/** What is on this device, in the kinds that mean something to a person (B8). */
export interface Inventory {
  readonly counts: Readonly<Record<InventoryKind, number>>;
  /** All of them, also those that are deleted and can still come back. */
  readonly communities: readonly Community[];
}

export type InventoryKind = (typeof INVENTORY_KINDS)[number];

export const INVENTORY_KINDS = [
  "communities",
  "members",
  "meetings",
  "scores",
  "ballots",
  "agendas",
  "conflicts",
  "deleted",
] as const;

/** Counts what is stored. `undefined` while the first read runs. */
export function useInventory(): Inventory | undefined {
  return useQuery(async (database) => {
    const [communities, members, meetings, agendas, ...rest] = await Promise.all([
      database.communities.toArray(),
      countLive(database, "members"),
      countLive(database, "meetings"),
      countLive(database, "agendas"),
      countLive(database, "scores"),
      database.ballots.count(),
      database.conflicts.count(),
      countDeleted(database),
    ]);
    const [scores, ballots, conflicts, deleted] = rest;
    return {
      counts: {
        communities: communities.filter(isLive).length,
        members,
        meetings,
        scores,
        ballots,
        agendas,
        conflicts,
        deleted,
      },
      communities: communities.toSorted((one, other) => one.name.localeCompare(other.name)),
    };
  });
}

/** How many rows a community has, in all tables. */
export async function countCommunity(database: Database, id: string): Promise<number> {
  const own = database.tables.filter(({ schema }) => schema.idxByName["communityId"] !== undefined);
  const counts = await Promise.all(own.map((table) => table.where("communityId").equals(id).count()));
  return counts.reduce((sum, count) => sum + count, 1);
}

function countLive(
  database: Database,
  table: "members" | "meetings" | "agendas" | "scores",
): Promise<number> {
  return database.table(table).filter(isLive).count();
}

async function countDeleted(database: Database): Promise<number> {
  // Ballots are never deleted by themselves (R3), and are the most.
  const tables = database.tables.filter(({ name }) => !["meta", "ballots", "conflicts"].includes(name));
  const counts = await Promise.all(tables.map((table) => table.filter((row) => !isLive(row)).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
