import { type Backup } from "#domain/backup/backup.ts";
import { latestOf } from "#domain/merge/knowledge.ts";
import { type RestorePreview, sumPreview } from "#domain/merge/restore-preview.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { stampMs } from "#domain/rows/clock.ts";
import { lastCredible } from "#domain/rows/credible.ts";
import { TABLES } from "#domain/rows/row-schemas.ts";
import { type Day } from "#domain/rows/row.ts";
import { today } from "#platform/today.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";
import { readClock } from "#storage/last-backup.ts";

import { conflictsOf, fileKnowledge } from "./file-knowledge.ts";
import { readOwnKnowledge } from "./knowledge-row.ts";
import { mergeBackup } from "./merge-backup.ts";

/** Says what a restore will do before it does it (B1). */
export async function previewRestore(
  database: Database,
  backup: Backup,
  report: (done: number, total: number) => void = () => undefined,
): Promise<Result<RestorePreview, StorageError>> {
  let conflicts = 0;
  try {
    return await database.transaction("r", [...TABLES, "meta"], async () => {
      const last = lastCredible(Date.now(), await readClock(database));
      const communities = await database.communities.toArray();
      const preview = sumPreview(new Map(communities.map(({ id, name }) => [id, name])));
      const [mineKnows, theirs] = [await readOwnKnowledge(database), fileKnowledge(backup, last)];
      await mergeBackup(database, backup, {
        visit: (steps) => {
          for (const step of steps) {
            preview.add(step);
            conflicts += conflictsOf(step, mineKnows, theirs.knows).length;
          }
          return undefined;
        },
        report,
        last,
      });
      return ok({
        ...preview.sum(),
        madeOn: backup.madeOn,
        conflicts,
        clockAhead: dayAhead(latestOf(theirs.says), last),
      });
    });
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

/** The day of the other clock, when that cannot be true. */
function dayAhead(latest: string | undefined, last: number): Day | undefined {
  const ms = latest === undefined ? 0 : stampMs(latest);
  return ms > last ? today(new Date(ms)) : undefined;
}
