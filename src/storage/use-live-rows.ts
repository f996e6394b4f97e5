import { useLiveQuery } from "dexie-react-hooks";

import { useDatabase } from "./database-context.tsx";
import { liveRows } from "./live-rows.ts";
import { type RowOf, type TableName } from "./tables.ts";

/**
 * The rows of one community that are not deleted; re-read after every write, in this tab or another.
 * `undefined` while the first read runs.
 */
export function useLiveRows<T extends TableName>(
  table: T,
  communityId: string,
): readonly RowOf[T][] | undefined {
  const database = useDatabase();
  return useLiveQuery(() => liveRows(database, table, communityId), [database, table, communityId]);
}
