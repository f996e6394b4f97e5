import { type RestorePreview } from "#domain/merge/restore-preview.ts";
import { type Result } from "#domain/result.ts";
import { type Day } from "#domain/rows/row.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { type Cancelled } from "#storage/merge/restore-backup.ts";

import { type FolderKey } from "./lock.ts";
import { type FileProblem, type ReadingStep } from "./read-backup-file.ts";

/** What the page asks of the worker, and what comes of it; one thing at a time, but for `cancel`. */
export interface BackupRequests {
  readonly open: {
    readonly given: InDatabase & { readonly file: Blob; readonly password: string | undefined };
    readonly answer: Result<RestorePreview, FileProblem | StorageError | Cancelled>;
  };
  readonly restore: {
    readonly given: undefined;
    /** Whether something here gave way that was stamped later. */
    readonly answer: Result<boolean, StorageError | Cancelled>;
  };
  readonly undo: {
    readonly given: undefined;
    /** How many communities stayed as they were, because they were changed since. */
    readonly answer: Result<number, StorageError | Cancelled>;
  };
  readonly recover: {
    readonly given: InDatabase;
    /** How many rows came back. */
    readonly answer: Result<number, StorageError | Cancelled>;
  };
  readonly save: {
    readonly given: InDatabase & { readonly today: Day; readonly lock: FileLock | undefined };
    readonly answer: Result<Blob, StorageError | Cancelled>;
  };
  readonly makeKey: {
    readonly given: { readonly password: string };
    readonly answer: Result<FolderKey, StorageError | Cancelled>;
  };
  readonly cancel: { readonly given: undefined; readonly answer: undefined };
}

interface InDatabase {
  /** Its name. */
  readonly database: string;
}

/** What a copy is locked with (B7): a password, or the key of a folder. */
export type FileLock = string | FolderKey;

export type Step = ReadingStep | "comparing" | "storing" | "collecting" | "locking";

/** How far the work is. A total of 0: nobody can say. */
export interface HowFar {
  readonly step: Step;
  readonly done: number;
  readonly total: number;
}
