import { type Backup } from "#domain/backup.ts";
import { stampMs } from "#domain/clock.ts";
import { type Conflict, findConflicts } from "#domain/conflict.ts";
import {
  joinKnowledge,
  type Knowledge,
  knowledgeFromRows,
  latestOf,
  readKnowledge,
} from "#domain/knowledge.ts";
import { type MergeStep, type RestorePreview, sumPreview } from "#domain/restore-preview.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { type Day } from "#domain/row.ts";
import { type Database } from "#storage/database.ts";
import { type StorageError, toStorageError } from "#storage/storage-error.ts";
import { TABLES } from "#storage/tables.ts";
import { today } from "#storage/today.ts";

import { readOwnKnowledge } from "./knowledge-row.ts";
import { mergeBackup } from "./merge-backup.ts";

const DAY_MS = 86_400_000;

/** Says what a restore will do before it does it (B1). */
export async function previewRestore(
  database: Database,
  backup: Backup,
  report: (done: number, total: number) => void = () => undefined,
): Promise<Result<RestorePreview, StorageError>> {
  const preview = sumPreview();
  const theirsKnow = fileKnowledge(backup);
  let conflicts = 0;
  try {
    await database.transaction("r", [...TABLES, "meta"], async () => {
      const mineKnows = await readOwnKnowledge(database);
      await mergeBackup(database, backup, {
        visit: (steps) => {
          for (const step of steps) {
            preview.add(step);
            conflicts += conflictsOf(step, mineKnows, theirsKnow).length;
          }
          return undefined;
        },
        report,
      });
    });
  } catch (cause) {
    return err(toStorageError(cause));
  }
  const latest = latestOf(theirsKnow);
  return ok({
    ...preview.sum(),
    madeOn: backup.madeOn,
    conflicts,
    clockAhead: latest === undefined ? undefined : dayAhead(stampMs(latest), Date.now()),
  });
}

/** What the device that made a file had seen. */
export function fileKnowledge({ knows, tables }: Backup): Knowledge {
  return joinKnowledge(readKnowledge(knows), knowledgeFromRows(tables));
}

export function conflictsOf(
  { table, was, theirs }: MergeStep,
  mineKnows: Knowledge,
  theirsKnow: Knowledge,
): readonly Conflict[] {
  if (was === undefined || was === theirs) return [];
  return findConflicts({ table, mine: was, theirs, mineKnows, theirsKnow });
}

/** The other clock's day, when it is more than a day ahead of ours. */
function dayAhead(ms: number, nowMs: number): Day | undefined {
  return ms > nowMs + DAY_MS ? today(new Date(ms)) : undefined;
}
