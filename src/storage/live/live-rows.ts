import { type RowOf, type TableName } from "#domain/rows/row-schemas.ts";
import { type Database } from "#storage/database/database.ts";

/** The rows of one community that are not deleted. */
export async function liveRows<T extends TableName>(
  database: Database,
  table: T,
  communityId: string,
): Promise<readonly RowOf[T][]> {
  const rows: readonly RowOf[T][] = await database
    .table(table)
    .where("communityId")
    .equals(communityId)
    .toArray();
  return rows.filter(isLive);
}

/** Deleted rows stay in the database, so that a deletion can travel and can be undone (U4). */
export function isLive(row: object): boolean {
  return !("deleted" in row && row.deleted === true);
}
