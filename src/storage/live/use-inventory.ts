import { type Community } from "#domain/community.ts";
import { COUNTED_TABLES } from "#domain/rows/row-facts.ts";
import { isStamped, TABLES } from "#domain/rows/row-schemas.ts";
import { type Database } from "#storage/database/database.ts";

import { isLive } from "./live-rows.ts";
import { useQuery } from "./use-query.ts";

/** What is on this device, in the kinds that mean something to a person (B8). */
export interface Inventory {
  readonly counts: ReadonlyMap<InventoryKind, number>;
  /** All of them, also those that are deleted and can still come back. */
  readonly communities: readonly Community[];
}

type InventoryKind = (typeof INVENTORY_KINDS)[number];

export const INVENTORY_KINDS = [...COUNTED_TABLES, "conflicts", "deleted"] as const;

/** Counts what is stored. `undefined` while the first read runs. */
export function useInventory(): Inventory | undefined {
  return useQuery(async (database) => {
    const [communities, counts] = await Promise.all([
      database.communities.toArray(),
      Promise.all(INVENTORY_KINDS.map(async (kind) => [kind, await countKind(database, kind)] as const)),
    ]);
    return {
      counts: new Map(counts),
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

function countKind(database: Database, kind: InventoryKind): Promise<number> {
  if (kind === "conflicts") return database.conflicts.count();
  if (kind === "deleted") return countDeleted(database);
  const table = database.table(kind);
  return isStamped(kind) ? table.filter(isLive).count() : table.count();
}

async function countDeleted(database: Database): Promise<number> {
  // Ballots are never deleted by themselves (R3), and are the most.
  const counts = await Promise.all(
    TABLES.filter(isStamped).map((table) =>
      database
        .table(table)
        .filter((row) => !isLive(row))
        .count(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
