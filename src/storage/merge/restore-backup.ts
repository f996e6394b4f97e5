import { type Backup } from "#domain/backup/backup.ts";
import { joinKnowledge, type Knowledge, latestOf } from "#domain/merge/knowledge.ts";
import { type StampedRow } from "#domain/merge/merge-rows.ts";
import { type MergeStep } from "#domain/merge/merge-step.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { ZERO_STAMP } from "#domain/rows/clock.ts";
import { lastCredible } from "#domain/rows/credible.ts";
import { TABLES } from "#domain/rows/row-schemas.ts";
import { type Database } from "#storage/database/database.ts";
import { type Meta, readMeta, writeMeta } from "#storage/database/meta.ts";
import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";
import { readClock } from "#storage/last-backup.ts";

import { conflictsOf, fileKnowledge } from "./file-knowledge.ts";
import { readOwnKnowledge, writeKnowledge } from "./knowledge-row.ts";
import { mergeBackup } from "./merge-backup.ts";

/** What a restore did, as far as it takes to undo it. */
export interface RestoreJournal {
  /** The clock of this device after the restore: whatever is stamped later was done later. */
  readonly restoredAt: string;
  readonly added: ReadonlyMap<string, readonly StampedKey[]>;
  readonly replaced: ReadonlyMap<string, readonly StampedRow[]>;
  readonly conflicts: readonly string[];
  /** Whether something here gave way though it was stamped later: what a round was closed with stands (R6). */
  readonly isOverruled: boolean;
  /** What this device had seen of others before (T3). */
  readonly knew: Meta["knows"] | undefined;
}

interface StampedKey {
  readonly id: string;
  readonly communityId: string;
}

/** Stopped by the user; nothing was stored. */
export interface Cancelled {
  readonly type: "Cancelled";
}

interface RestoreOptions {
  readonly report?: (done: number, total: number) => void;
  /** Looked at between chunks: once it says so, nothing of the restore stays. */
  readonly isCancelled?: () => boolean;
}

/** Merges a backup into what is here, whole or not at all (B1, B4). Ballots are never changed, only added (R3). */
export async function restoreBackup(
  database: Database,
  backup: Backup,
  { report = () => undefined, isCancelled = () => false }: RestoreOptions = {},
): Promise<Result<RestoreJournal, StorageError | Cancelled>> {
  try {
    const journal = await database.transaction("rw", [...TABLES, "conflicts", "meta"], async () =>
      restoreAll(database, backup, (done, total) => {
        if (isCancelled()) throw new Stopped();
        report(done, total);
      }),
    );
    return ok(journal);
  } catch (cause) {
    return err(cause instanceof Stopped ? { type: "Cancelled" } : toStorageError(cause));
  }
}

/** Thrown within the transaction, so that nothing of it stays. */
class Stopped extends Error {
  override readonly name = "Stopped";
}

async function restoreAll(
  database: Database,
  backup: Backup,
  report: (done: number, total: number) => void,
): Promise<RestoreJournal> {
  const last = lastCredible(Date.now(), await readClock(database));
  const [mineKnows, theirsKnow] = [await readOwnKnowledge(database), fileKnowledge(backup, last).knows];
  const { knows: knew } = await readMeta(database, "knows");
  const journal = {
    restoredAt: await advanceClock(database, latestOf(theirsKnow) ?? ZERO_STAMP),
    added: new Map<string, StampedKey[]>(),
    replaced: new Map<string, StampedRow[]>(),
    conflicts: [] as string[],
    isOverruled: false,
    knew,
  };
  await mergeBackup(database, backup, {
    visit: visitor(database, journal, [mineKnows, theirsKnow]),
    report,
    last,
  });
  await writeKnowledge(database, joinKnowledge(mineKnows, theirsKnow));
  return journal;
}

interface OpenJournal {
  readonly added: Map<string, StampedKey[]>;
  readonly replaced: Map<string, StampedRow[]>;
  readonly conflicts: string[];
  isOverruled: boolean;
}

/** Does what merging does to each row, and notes what it takes to undo it. */
function visitor(
  database: Database,
  journal: OpenJournal,
  [mineKnows, theirsKnow]: readonly [Knowledge, Knowledge],
) {
  const { added, replaced, conflicts } = journal;
  return (steps: readonly MergeStep[]): PromiseLike<unknown> | undefined => {
    const news = steps.filter(
      ({ was, row, won }) => won.length > 0 || (was === undefined) !== (row === undefined),
    );
    for (const { table, was, row } of news) {
      if (was !== undefined) listOf(replaced, table).push(was);
      else if (row !== undefined)
        listOf(added, table).push({ id: row.id, communityId: String(row["communityId"]) });
    }
    if (news.some(({ stands, was }) => stands === "theirs" && was !== undefined)) journal.isOverruled = true;
    const found = steps.flatMap((step) => conflictsOf(step, mineKnows, theirsKnow));
    if (found.length === 0) return store(database, news);
    return storeConflicts(database, found).then((fresh) => {
      conflicts.push(...fresh);
      return store(database, news);
    });
  };
}

function listOf<T>(lists: Map<string, T[]>, name: string): T[] {
  const known = lists.get(name);
  if (known !== undefined) return known;
  const made: T[] = [];
  lists.set(name, made);
  return made;
}

/** @param steps all of one table */
function store(database: Database, steps: readonly MergeStep[]): PromiseLike<unknown> | undefined {
  const [first] = steps;
  if (first === undefined) return undefined;
  const table = database.table(first.table);
  const gone = steps.flatMap(({ row, was }) => (row === undefined && was !== undefined ? [was.id] : []));
  if (gone.length > 0) return table.bulkDelete(gone);
  return table.bulkPut(steps.flatMap(({ row }) => row ?? []));
}

/** Stores what the losers said, and gives the ids of those that were not here yet. */
async function storeConflicts(
  database: Database,
  found: ReturnType<typeof conflictsOf>,
): Promise<readonly string[]> {
  const known = new Set((await database.conflicts.bulkGet(found.map(({ id }) => id))).map((row) => row?.id));
  const fresh = found.filter(({ id }) => !known.has(id));
  await database.conflicts.bulkPut(fresh);
  return fresh.map(({ id }) => id);
}

/** Edits made after a restore must win over what was restored, also when the other device's clock ran ahead. */
async function advanceClock(database: Database, seen: string): Promise<string> {
  const { clock: own } = await readMeta(database, "clock");
  if (own !== undefined && own >= seen) return own;
  await writeMeta(database, { clock: seen });
  return seen;
}
