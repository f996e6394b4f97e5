import { BACKUP_VERSION } from "#domain/backup/backup-version.ts";

/** Rows of one table, each whole. */
export interface RowsOfTable {
  readonly table: string;
  readonly rows: readonly { readonly id: string }[];
}

/** A line of the safety copy. */
export function copyLine({ table, rows }: RowsOfTable): string {
  return `${JSON.stringify({ version: BACKUP_VERSION, table, rows })}\n`;
}
