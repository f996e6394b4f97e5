import { type RowOf, type TableName } from "#domain/rows/row-schemas.ts";

import { liveRows } from "./live-rows.ts";
import { useQuery } from "./use-query.ts";

/**
 * The rows of one community that are not deleted; re-read after every write, in this tab or another.
 * `undefined` while the first read runs.
 */
export function useLiveRows<T extends TableName>(
  table: T,
  communityId: string,
): readonly RowOf[T][] | undefined {
  return useQuery((database) => liveRows(database, table, communityId), [table, communityId]);
}
