import { type RestorePreview } from "#domain/restore-preview.ts";
import { type Result } from "#domain/result.ts";
import { type Day } from "#domain/row.ts";
import { type StorageError } from "#storage/storage-error.ts";

import { type FolderKey } from "./lock.ts";
import { type FileProblem, type ReadingStep } from "./read-backup-file.ts";

/** What the page asks of the worker; one thing at a time, but for `cancel`. */
export type Ask =
  | {
      readonly type: "open";
      readonly database: string;
      readonly file: Blob;
      readonly password: string | undefined;
    }
  | { readonly type: "restore" }
  | { readonly type: "undo" }
  | { readonly type: "recover"; readonly database: string }
  | { readonly type: "cancel" }
  | { readonly type: "makeKey"; readonly password: string }
  | {
      readonly type: "save";
      readonly database: string;
      readonly today: Day;
      readonly lock: FileLock | undefined;
    };

/** What a copy is locked with (B7): a password, or the key of a folder. */
export type FileLock = string | FolderKey;

export type Step = ReadingStep | "comparing" | "storing" | "collecting" | "locking";

/** How far the work is. A total of 0: nobody can say. */
export interface HowFar {
  readonly step: Step;
  readonly done: number;
  readonly total: number;
}

/** Stopped by the user; nothing was stored. */
export interface Cancelled {
  readonly type: "Cancelled";
}

/** What comes of each kind of work. */
export interface Outcomes {
  readonly opened: Result<RestorePreview, FileProblem | StorageError | Cancelled>;
  /** Whether something here gave way that was stamped later. */
  readonly restored: Result<boolean, StorageError | Cancelled>;
  /** How many communities stayed as they were, because they were changed since. */
  readonly undone: Result<number, StorageError | Cancelled>;
  readonly saved: Result<Blob, StorageError | Cancelled>;
  readonly keyMade: Result<FolderKey, StorageError | Cancelled>;
  /** How many rows came back. */
  readonly recovered: Result<number, StorageError | Cancelled>;
}

/** What the worker answers. */
export type Tell =
  | { readonly type: "howFar"; readonly howFar: HowFar }
  | { [T in keyof Outcomes]: { readonly type: T; readonly result: Outcomes[T] } }[keyof Outcomes];
