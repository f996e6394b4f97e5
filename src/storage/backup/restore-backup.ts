import { type Backup } from "#domain/backup.ts";
import { ZERO_STAMP } from "#domain/clock.ts";
import { joinKnowledge, latestOf } from "#domain/knowledge.ts";
import { type StampedRow } from "#domain/merge-rows.ts";
import { type MergeStep } from "#domain/restore-preview.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { type Database } from "#storage/database.ts";
import { type StorageError, toStorageError } from "#storage/storage-error.ts";
import { TABLES } from "#storage/tables.ts";

import { type Cancelled } from "./backup-messages.ts";
import { readOwnKnowledge, writeKnowledge } from "./knowledge-row.ts";
import { mergeBackup } from "./merge-backup.ts";
import { conflictsOf, fileKnowledge } from "./preview-restore.ts";

/** What a restore did, as far as it takes to undo it. */
export interface RestoreJournal {
  /** The clock of this device after the restore: whatever is stamped later was done later. */
  readonly restoredAt: string;
  readonly added: ReadonlyMap<string, readonly StampedKey[]>;
  readonly replaced: ReadonlyMap<string, readonly StampedRow[]>;
  readonly conflicts: readonly string[];
  /** The rows of this device alone that the restore changed, as they were. */
  readonly meta: readonly { readonly id: string; readonly value: unknown }[];
}

interface StampedKey {
  readonly id: string;
  readonly communityId: string;
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
  const [mineKnows, theirsKnow] = [await readOwnKnowledge(database), fileKnowledge(backup)];
  const meta = (await database.meta.bulkGet(["knows"])).filter((row) => row !== undefined);
  const restoredAt = await advanceClock(database, latestOf(theirsKnow) ?? ZERO_STAMP);
  const added = new Map<string, StampedKey[]>();
  const replaced = new Map<string, StampedRow[]>();
  const conflicts: string[] = [];

  await mergeBackup(database, backup, {
    visit: (steps) => {
      const news = steps.filter(({ was, won }) => was === undefined || won.length > 0);
      for (const { table, was, row } of news) {
        if (was === undefined)
          listOf(added, table).push({ id: row.id, communityId: String(row["communityId"]) });
        else listOf(replaced, table).push(was);
      }
      const found = steps.flatMap((step) => conflictsOf(step, mineKnows, theirsKnow));
      if (found.length === 0) return store(database, news);
      return storeConflicts(database, found).then((fresh) => {
        conflicts.push(...fresh);
        return store(database, news);
      });
    },
    report,
  });

  await writeKnowledge(database, joinKnowledge(mineKnows, theirsKnow));
  return { restoredAt, added, replaced, conflicts, meta };
}

function listOf<T>(lists: Map<string, T[]>, name: string): T[] {
  const known = lists.get(name);
  if (known !== undefined) return known;
  const made: T[] = [];
  lists.set(name, made);
  return made;
}

function store(database: Database, steps: readonly MergeStep[]): PromiseLike<unknown> | undefined {
  const [first] = steps;
  return first && database.table(first.table).bulkPut(steps.map(({ row }) => row));
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
  const own = await database.meta.get("clock");
  if (typeof own?.value === "string" && own.value >= seen) return own.value;
  await database.meta.put({ id: "clock", value: seen });
  return seen;
}
