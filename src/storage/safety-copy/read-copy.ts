import { BACKUP_VERSION } from "#domain/backup/backup-version.ts";
import { isRow } from "#domain/backup/backup.ts";
import { OLDER_SCHEMAS, withoutBallots } from "#domain/backup/older-ballots.ts";
import { mergeRows, type StampedRow } from "#domain/merge/merge-rows.ts";
import { isTable, SCHEMAS, type TableName } from "#domain/rows/row-schemas.ts";
import { z } from "#domain/schema.ts";

const Line = z.object({
  version: z.int(),
  table: z.string(),
  rows: z.array(z.looseObject({ id: z.string() })),
});

const ALL_SCHEMAS = { ...OLDER_SCHEMAS, ...SCHEMAS };

type KnownTable = TableName | keyof typeof OLDER_SCHEMAS;

function isKnown(table: string): table is KnownTable {
  return isTable(table) || Object.hasOwn(OLDER_SCHEMAS, table);
}

/**
 * Gathers the rows of a safety copy from its files, in any order: of each row the latest state, as two devices would
 * merge theirs. What is not whole was never acknowledged, and is passed over.
 */
export class CopyReader {
  readonly #rows = new Map<KnownTable, Map<string, StampedRow>>();
  /** Something in it is of a newer version of the app: this one must not guess (B3). */
  isNewer = false;

  /** Takes the text of one file. */
  read(text: string): void {
    for (const line of text.split("\n")) this.#readLine(line);
  }

  /** By table, as a backup has them; ballots of an earlier version are counted, and not among them (R3). */
  tables(): Readonly<Record<string, readonly StampedRow[]>> {
    return withoutBallots(
      Object.fromEntries([...this.#rows].map(([table, rows]) => [table, [...rows.values()]])),
    );
  }

  #readLine(text: string): void {
    const line = Line.safeParse(parsed(text));
    if (!line.success) return;
    if (line.data.version > BACKUP_VERSION) this.isNewer = true;
    const { table } = line.data;
    if (!isKnown(table)) return;
    for (const row of line.data.rows)
      if (isRow(row) && ALL_SCHEMAS[table].safeParse(row).success) this.#add(table, row);
  }

  #add(table: KnownTable, row: StampedRow): void {
    const rows = this.#rows.get(table) ?? new Map<string, StampedRow>();
    this.#rows.set(table, rows);
    const was = rows.get(row.id);
    rows.set(row.id, was === undefined ? row : mergeRows(table, was, row).row);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
