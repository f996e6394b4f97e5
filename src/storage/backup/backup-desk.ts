import { type Backup } from "#domain/backup.ts";
import { effortOf } from "#domain/restore-preview.ts";
import { err, ok } from "#domain/result.ts";
import { readEverything } from "#storage/backup.ts";
import { type Database } from "#storage/database.ts";
import { openDatabase } from "#storage/open-database.ts";
import { markCopyBehind } from "#storage/safety-copy/copy-files.ts";
import { recoverFromCopy } from "#storage/safety-copy/recover-from-copy.ts";
import { toStorageError } from "#storage/storage-error.ts";

import { type Ask, type Outcomes, type Step, type Tell } from "./backup-messages.ts";
import { lock, lockWithKey, makeFolderKey } from "./lock.ts";
import { previewRestore } from "./preview-restore.ts";
import { readBackupFile } from "./read-backup-file.ts";
import { restoreBackup, type RestoreJournal } from "./restore-backup.ts";
import { undoRestore } from "./undo-restore.ts";
import { writeBackup } from "./write-backup.ts";

/**
 * Does the heavy work with backups, message by message; runs in a worker, so that the page never waits for it.
 * Remembers the file between looking and restoring, and what was restored until it is undone.
 */
export class BackupDesk {
  readonly #tell: (tell: Tell) => void;
  #database: Database | undefined;
  #backup: Backup | undefined;
  #journal: RestoreJournal | undefined;
  #isCancelled = false;

  constructor(tell: (tell: Tell) => void) {
    this.#tell = tell;
  }

  async handle(ask: Ask): Promise<void> {
    switch (ask.type) {
      case "open":
        this.#tell({ type: "opened", result: await this.#open(ask) });
        break;
      case "restore":
        this.#tell({ type: "restored", result: await this.#restore() });
        break;
      case "undo":
        this.#tell({ type: "undone", result: await this.#undo() });
        break;
      case "save":
        this.#tell({ type: "saved", result: await this.#save(ask) });
        break;
      case "recover":
        this.#tell({ type: "recovered", result: await this.#recover(ask.database) });
        break;
      case "makeKey":
        this.#tell({ type: "keyMade", result: ok(await makeFolderKey(ask.password)) });
        break;
      case "cancel":
        this.#isCancelled = true;
    }
  }

  async #open({
    database: name,
    file,
    password,
  }: Extract<Ask, { type: "open" }>): Promise<Outcomes["opened"]> {
    const start = performance.now();
    const read = await readBackupFile(file, { password, report: this.#howFar });
    if (!read.ok) return read;
    const database = await this.#databaseOf(name);
    if (!database.ok) return database;
    this.#backup = read.value;
    const preview = await previewRestore(database.value, read.value, this.#reportOf("comparing"));
    if (!preview.ok) return preview;
    const { newRows, changedRows, sameRows } = preview.value;
    const rows = newRows + changedRows + sameRows;
    return ok({ ...preview.value, effort: effortOf(file.size, rows, performance.now() - start) });
  }

  async #restore(): Promise<Outcomes["restored"]> {
    const [database, backup] = [this.#database, this.#backup];
    if (database === undefined || backup === undefined) throw new Error("Open a file before restoring it.");
    this.#isCancelled = false;
    await markCopyBehind(database.name);
    const restored = await restoreBackup(database, backup, {
      report: this.#reportOf("storing"),
      isCancelled: () => this.#isCancelled,
    });
    if (!restored.ok) return restored;
    this.#journal = restored.value;
    this.#backup = undefined;
    return ok(restored.value.isOverruled);
  }

  async #undo(): Promise<Outcomes["undone"]> {
    const [database, journal] = [this.#database, this.#journal];
    if (database === undefined || journal === undefined) throw new Error("There is nothing to undo.");
    await markCopyBehind(database.name);
    const undone = await undoRestore(database, journal);
    if (undone.ok) this.#journal = undefined;
    return undone;
  }

  async #save({
    database: name,
    today,
    lock: fileLock,
  }: Extract<Ask, { type: "save" }>): Promise<Outcomes["saved"]> {
    const database = await this.#databaseOf(name);
    if (!database.ok) return database;
    try {
      const backup = await readEverything(database.value, today);
      if (!backup.ok) return backup;
      const parts = writeBackup(backup.value, this.#reportOf("collecting"));
      const content = new Blob([...parts], { type: "application/json" });
      if (fileLock === undefined) return ok(content);
      this.#howFar("locking", 0, 0);
      return ok(
        typeof fileLock === "string" ? await lock(content, fileLock) : await lockWithKey(content, fileLock),
      );
    } catch (cause) {
      return err(toStorageError(cause));
    }
  }

  async #recover(name: string): Promise<Outcomes["recovered"]> {
    const database = await this.#databaseOf(name);
    return database.ok ? recoverFromCopy(database.value) : database;
  }

  async #databaseOf(name: string) {
    if (this.#database !== undefined) return ok(this.#database);
    const opened = await openDatabase(() => undefined, name);
    if (opened.ok) this.#database = opened.value;
    return opened;
  }

  readonly #howFar = (step: Step, done: number, total: number) =>
    this.#tell({ type: "howFar", howFar: { step, done, total } });

  #reportOf(step: Step) {
    return (done: number, total: number) => this.#howFar(step, done, total);
  }
}
