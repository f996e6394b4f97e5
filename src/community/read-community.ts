import { type Database } from "#storage/database/database.ts";
import { liveRows } from "#storage/live/live-rows.ts";

import { type CommunityRows, type Slice } from "./slice.ts";

/**
 * Reads rows that are at hand: without a page, or for many communities at once. What is joined is joined once for all
 * that is asked of the same reader. `undefined` where rows of a table are not given.
 */
export function readCommunity(rows: CommunityRows): <T>(slice: Slice<T>) => T | undefined {
  const reader = {};
  return (slice) => slice.read(rows, reader);
}

/** Reads what a slice is made of, as it is stored now, and nothing else. */
export async function readStored<T>(database: Database, communityId: string, slice: Slice<T>): Promise<T> {
  let rows: CommunityRows = {};
  await Promise.all(
    slice.tables.map(async (table) => {
      const read = await liveRows(database, table, communityId);
      rows = { ...rows, [table]: read };
    }),
  );
  const value = readCommunity(rows)(slice);
  if (value === undefined) throw new Error("A slice is of more tables than it tells.");
  return value;
}
