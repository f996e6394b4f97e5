import { type Backup } from "#domain/backup/backup.ts";
import { type StampedRow } from "#domain/merge/merge-rows.ts";
import {
  leavingStep,
  type MergeRules,
  mergeRules,
  type MergeStep,
  mergeStep,
} from "#domain/merge/merge-step.ts";
import { SAID_IN_ROUND } from "#domain/rows/row-facts.ts";
import { type Database } from "#storage/database/database.ts";

/** Rows at a time: enough to be quick, few enough to say how far it is and to stop in between. */
const CHUNK = 2000;

interface MergeOptions {
  /** Called with what merging does to each row of a chunk; waited for when it asks the database something. */
  readonly visit: (steps: readonly MergeStep[]) => PromiseLike<unknown> | undefined;
  /** Called between chunks. Throws to stop. */
  readonly report: (done: number, total: number) => void;
  /** The last moment a stamp can be of. */
  readonly last: number;
}

/**
 * Walks through what merging a backup into the database does, within the caller's transaction. Changes nothing.
 * What is decided about a row, is decided in `domain/merge/merge-step.ts`.
 */
export async function mergeBackup(
  database: Database,
  backup: Backup,
  { visit, report, last }: MergeOptions,
): Promise<void> {
  const total = Object.values(backup.tables).reduce((sum, rows) => sum + rows.length, 0);
  const rules = mergeRules(await database.rounds.toArray(), backup.tables["rounds"] ?? [], last);
  let done = 0;
  // One after the other: a transaction has one road to the disk. And never waiting for nothing: a transaction that
  // is not asked anything for a while, closes.
  for (const [table, rows] of Object.entries(backup.tables)) {
    const here = new Set<unknown>(await database.table(table).toCollection().primaryKeys());
    for (let start = 0; start < rows.length; start += CHUNK) {
      const chunk = rows.slice(start, start + CHUNK);
      const known = chunk.map(({ id }) => id).filter((id) => here.has(id));
      const was = known.length === 0 ? [] : await rowsHere(database, table, known);
      const byId = new Map(was.map((row) => [row.id, row]));
      const visited = visit(chunk.map((row) => mergeStep(rules, table, [byId.get(row.id), row])));
      if (visited !== undefined) await visited;
      done += chunk.length;
      report(done, total);
    }
  }
  for (const table of SAID_IN_ROUND) {
    const leaving = await leavingSteps(database, table, backup, rules);
    if (leaving.length > 0) await visit(leaving);
  }
}

/** What was said here in rounds that the file closes, and is not in it. */
async function leavingSteps(
  database: Database,
  table: string,
  { tables }: Backup,
  { closing }: MergeRules,
): Promise<readonly MergeStep[]> {
  if (closing.size === 0) return [];
  const inFile = new Set((tables[table] ?? []).map(({ id }) => id));
  const ids = (await database.table<StampedRow, string>(table).toCollection().primaryKeys()).filter(
    (id) => !inFile.has(id),
  );
  const steps: MergeStep[] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const rows = await rowsHere(database, table, ids.slice(start, start + CHUNK));
    for (const row of rows) if (closing.has(String(row["roundId"]))) steps.push(leavingStep(table, row));
  }
  return steps;
}

async function rowsHere(
  database: Database,
  table: string,
  ids: readonly string[],
): Promise<readonly StampedRow[]> {
  const found: readonly (StampedRow | undefined)[] = await database.table(table).bulkGet([...ids]);
  return found.filter((row) => row !== undefined);
}
