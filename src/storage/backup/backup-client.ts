import { err, type Result } from "#domain/result.ts";
import { type Day } from "#domain/rows/row.ts";
import { startWorker, type WorkerTrouble } from "#platform/ask-worker.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { type Cancelled } from "#storage/merge/restore-backup.ts";

import { type BackupRequests, type FileLock, type HowFar } from "./backup-requests.ts";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the built worker
import address from "./backup-worker.ts?worker&url";

type Answer<K extends keyof BackupRequests> = Promise<BackupRequests[K]["answer"]>;

/** Has a worker do the heavy work with backups, so that the page stays at hand (U4). One thing at a time. */
export interface BackupClient {
  /** Reads a file and says what restoring it would do; nothing is stored (B1, B4). */
  readonly open: (file: Blob, password?: string) => Answer<"open">;
  /** Restores the file that was opened, whole or not at all. */
  readonly restore: () => Answer<"restore">;
  readonly undo: () => Answer<"undo">;
  /** Puts what the safety copy has into the database, whole or not at all (B5). */
  readonly recover: () => Answer<"recover">;
  /** Everything as a backup file (B1), locked when there is something to lock it with (B7). */
  readonly save: (today: Day, lock?: FileLock) => Answer<"save">;
  /** A key for the copies in a folder, which a password opens. */
  readonly makeKey: (password: string) => Answer<"makeKey">;
  /** Stops a restore that is under way: nothing of it stays. It answers when that is so, or when it was too late. */
  readonly cancel: () => void;
  /** Stops whatever is under way, and lets go of the memory. Not for a restore: nobody would know how it ended. */
  readonly close: () => void;
}

export function startBackupWorker(
  database: Database,
  onProgress: (howFar: HowFar) => void = () => undefined,
): BackupClient {
  const worker = startWorker<BackupRequests, HowFar>(address, "backup", { onProgress });
  const { name } = database;

  async function request<K extends keyof BackupRequests>(
    type: K,
    given: BackupRequests[K]["given"],
  ): Promise<BackupRequests[K]["answer"] | Failure> {
    const answered = await worker.request(type, given);
    return answered.ok ? answered.value : failure(answered.error);
  }

  return {
    open: (file, password) => request("open", { database: name, file, password }),
    restore: async () => {
      const restored = await request("restore", undefined);
      // Not waited for: until then there is the file itself. What gave way must not come back with its later stamp.
      void database.safetyCopy?.renew({ afresh: restored.ok && restored.value });
      return restored;
    },
    undo: async () => {
      const undone = await request("undo", undefined);
      // What was undone must not come back with it.
      await database.safetyCopy?.renew({ afresh: true });
      return undone;
    },
    recover: () => request("recover", { database: name }),
    save: (today, lock) => request("save", { database: name, today, lock }),
    makeKey: (password) => request("makeKey", { password }),
    cancel: () => void worker.request("cancel", undefined),
    close: worker.close,
  };
}

type Failure = Result<never, StorageError | Cancelled>;

function failure(trouble: WorkerTrouble): Failure {
  if (trouble.type === "WorkerClosed") return err({ type: "Cancelled" });
  return err({ type: "StorageFailed", cause: trouble.cause });
}
