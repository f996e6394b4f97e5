import { BACKUP_VERSION } from "#domain/backup/backup-version.ts";
import { isRow } from "#domain/backup/backup.ts";
import { mergeRows, type StampedRow } from "#domain/merge/merge-rows.ts";
import { isStamped, isTable, SCHEMAS, type TableName } from "#domain/rows/row-schemas.ts";
import { z } from "#domain/schema.ts";

const Line = z.object({
  version: z.int(),
  table: z.string(),
  rows: z.array(z.looseObject({ id: z.string() })),
});

/**
 * Gathers the rows of a safety copy from its files, in any order: of each row the latest state, as two devices would
 * merge theirs. What is not whole was never acknowledged, and is passed over.
 */
export class CopyReader {
  readonly #rows = new Map<TableName, Map<string, StampedRow>>();
  /** Something in it is of a newer version of the app: this one must not guess (B3). */
  isNewer = false;

  /** Takes the text of one file. */
  read(text: string): void {
    for (const line of text.split("\n")) this.#readLine(line);
  }

  /** By table, as a backup has them. */
  tables(): Readonly<Record<string, readonly StampedRow[]>> {
    return Object.fromEntries([...this.#rows].map(([table, rows]) => [table, [...rows.values()]]));
  }

  #readLine(text: string): void {
    const line = Line.safeParse(parsed(text));
    if (!line.success) return;
    if (line.data.version > BACKUP_VERSION) this.isNewer = true;
    const { table } = line.data;
    if (!isTable(table)) return;
    for (const row of line.data.rows)
      if (isRow(row) && SCHEMAS[table].safeParse(row).success) this.#add(table, row);
  }

  #add(table: TableName, row: StampedRow): void {
    const rows = this.#rows.get(table) ?? new Map<string, StampedRow>();
    this.#rows.set(table, rows);
    const was = rows.get(row.id);
    rows.set(row.id, was === undefined || !isStamped(table) ? row : mergeRows(table, was, row).row);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
