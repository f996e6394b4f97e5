import { type Backup } from "#domain/backup/backup.ts";
import { effortOf } from "#domain/merge/restore-preview.ts";
import { err, ok } from "#domain/result.ts";
import { type Handlers } from "#platform/ask-worker.ts";
import { type Database } from "#storage/database/database.ts";
import { openDatabase } from "#storage/database/open-database.ts";
import { toStorageError } from "#storage/database/storage-error.ts";
import { previewRestore } from "#storage/merge/preview-restore.ts";
import { restoreBackup, type RestoreJournal } from "#storage/merge/restore-backup.ts";
import { undoRestore } from "#storage/merge/undo-restore.ts";
import { markCopyBehind } from "#storage/safety-copy/copy-files.ts";
import { recoverFromCopy } from "#storage/safety-copy/recover-from-copy.ts";

import { type BackupRequests, type HowFar, type Step } from "./backup-requests.ts";
import { readEverything } from "./backup.ts";
import { lock, lockWithKey, makeFolderKey } from "./lock.ts";
import { readBackupFile } from "./read-backup-file.ts";
import { writeBackup } from "./write-backup.ts";

type Given<K extends keyof BackupRequests> = BackupRequests[K]["given"];
type Answer<K extends keyof BackupRequests> = Promise<BackupRequests[K]["answer"]>;
type Report = (howFar: HowFar) => void;

/**
 * Does the heavy work with backups, request by request; runs in a worker, so that the page never waits for it.
 * Remembers the file between looking and restoring, and what was restored until it is undone.
 */
export class BackupWork implements Handlers<BackupRequests, HowFar> {
  #database: Database | undefined;
  #backup: Backup | undefined;
  #journal: RestoreJournal | undefined;
  #isCancelled = false;

  async open({ database: name, file, password }: Given<"open">, report: Report): Answer<"open"> {
    const start = performance.now();
    const read = await readBackupFile(file, {
      password,
      report: (step, done, total) => report({ step, done, total }),
    });
    if (!read.ok) return read;
    const database = await this.#databaseOf(name);
    if (!database.ok) return database;
    this.#backup = read.value;
    const preview = await previewRestore(database.value, read.value, during("comparing", report));
    if (!preview.ok) return preview;
    const { newRows, changedRows, sameRows } = preview.value;
    const rows = newRows + changedRows + sameRows;
    return ok({ ...preview.value, effort: effortOf(file.size, rows, performance.now() - start) });
  }

  async restore(_given: undefined, report: Report): Answer<"restore"> {
    const [database, backup] = [this.#database, this.#backup];
    if (database === undefined || backup === undefined) throw new Error("Open a file before restoring it.");
    this.#isCancelled = false;
    await markCopyBehind(database.name);
    const restored = await restoreBackup(database, backup, {
      report: during("storing", report),
      isCancelled: () => this.#isCancelled,
    });
    if (!restored.ok) return restored;
    this.#journal = restored.value;
    this.#backup = undefined;
    return ok(restored.value.isOverruled);
  }

  async undo(): Answer<"undo"> {
    const [database, journal] = [this.#database, this.#journal];
    if (database === undefined || journal === undefined) throw new Error("There is nothing to undo.");
    await markCopyBehind(database.name);
    const undone = await undoRestore(database, journal);
    if (undone.ok) this.#journal = undefined;
    return undone;
  }

  async save({ database: name, today, lock: fileLock }: Given<"save">, report: Report): Answer<"save"> {
    const database = await this.#databaseOf(name);
    if (!database.ok) return database;
    try {
      const backup = await readEverything(database.value, today);
      if (!backup.ok) return backup;
      const parts = writeBackup(backup.value, during("collecting", report));
      const content = new Blob([...parts], { type: "application/json" });
      if (fileLock === undefined) return ok(content);
      report({ step: "locking", done: 0, total: 0 });
      return ok(
        typeof fileLock === "string" ? await lock(content, fileLock) : await lockWithKey(content, fileLock),
      );
    } catch (cause) {
      return err(toStorageError(cause));
    }
  }

  async recover({ database: name }: Given<"recover">): Answer<"recover"> {
    const database = await this.#databaseOf(name);
    return database.ok ? recoverFromCopy(database.value) : database;
  }

  async makeKey({ password }: Given<"makeKey">): Answer<"makeKey"> {
    return ok(await makeFolderKey(password));
  }

  cancel(): undefined {
    this.#isCancelled = true;
  }

  async #databaseOf(name: string) {
    if (this.#database !== undefined) return ok(this.#database);
    const opened = await openDatabase(() => undefined, name);
    if (opened.ok) this.#database = opened.value;
    return opened;
  }
}

function during(step: Step, report: Report) {
  return (done: number, total: number) => report({ step, done, total });
}
