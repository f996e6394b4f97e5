import { BACKUP_VERSION } from "#domain/backup/backup-version.ts";

/** Rows of one table, each whole. */
export interface RowsOfTable {
  readonly table: string;
  readonly rows: readonly { readonly id: string }[];
}

/** A line of the safety copy. Ballots stand by their random ids, so that nobody sees which came first (R3). */
export function copyLine({ table, rows }: RowsOfTable): string {
  const inOrder = table === "ballots" ? rows.toSorted((one, other) => (one.id < other.id ? -1 : 1)) : rows;
  return `${JSON.stringify({ version: BACKUP_VERSION, table, rows: inOrder })}\n`;
}
