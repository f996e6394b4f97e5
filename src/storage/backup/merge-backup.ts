import { type Backup } from "#domain/backup.ts";
import { mergeRows, type StampedRow } from "#domain/merge-rows.ts";
import { type MergeStep } from "#domain/restore-preview.ts";
import { type Database } from "#storage/database.ts";

/** Rows at a time: enough to be quick, few enough to say how far it is and to stop in between. */
const CHUNK = 2000;

interface MergeOptions {
  /** Called with what merging does to each row of a chunk; waited for when it asks the database something. */
  readonly visit: (steps: readonly MergeStep[]) => PromiseLike<unknown> | undefined;
  /** Called between chunks. Throws to stop. */
  readonly report: (done: number, total: number) => void;
}

/**
 * Walks through what merging a backup into the database does, within the caller's transaction. Changes nothing.
 * Ballots are never changed, only added (R3).
 */
export async function mergeBackup(
  database: Database,
  backup: Backup,
  { visit, report }: MergeOptions,
): Promise<void> {
  const total = Object.values(backup.tables).reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  // One after the other: a transaction has one road to the disk. And never waiting for nothing: a transaction that
  // is not asked anything for a while, closes.
  for (const [table, rows] of Object.entries(backup.tables)) {
    // oxlint-disable-next-line no-await-in-loop -- a transaction has one road to the disk
    const here = new Set<unknown>(await database.table(table).toCollection().primaryKeys());
    for (let start = 0; start < rows.length; start += CHUNK) {
      const chunk = rows.slice(start, start + CHUNK);
      const known = here.size === 0 ? [] : chunk.filter(({ id }) => here.has(id));
      // oxlint-disable-next-line no-await-in-loop -- a transaction has one road to the disk
      const was = isAppendOnly(table) || known.length === 0 ? known : await rowsHere(database, table, known);
      const byId = new Map(was.map((row) => [row.id, row]));
      const visited = visit(chunk.map((row) => stepOf(table, row, byId.get(row.id))));
      // oxlint-disable-next-line no-await-in-loop -- a transaction has one road to the disk
      if (visited !== undefined) await visited;
      done += chunk.length;
      report(done, total);
    }
  }
}

/** A ballot that is here stays as it is, whatever the file says. */
function isAppendOnly(table: string): boolean {
  return table === "ballots";
}

async function rowsHere(
  database: Database,
  table: string,
  rows: readonly StampedRow[],
): Promise<readonly StampedRow[]> {
  const found: readonly (StampedRow | undefined)[] = await database
    .table(table)
    .bulkGet(rows.map(({ id }) => id));
  return found.filter((row) => row !== undefined);
}

function stepOf(table: string, theirs: StampedRow, was: StampedRow | undefined): MergeStep {
  if (was === undefined || was === theirs) return { table, was, theirs, row: theirs, won: [] };
  return { table, was, theirs, ...mergeRows(was, theirs) };
}
