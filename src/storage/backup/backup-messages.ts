import { type RestorePreview } from "#domain/restore-preview.ts";
import { type Result } from "#domain/result.ts";
import { type Day } from "#domain/row.ts";
import { type StorageError } from "#storage/storage-error.ts";

import { type FileProblem, type ReadingStep } from "./read-backup-file.ts";
import { type Cancelled } from "./restore-backup.ts";

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
  | { readonly type: "cancel" }
  | {
      readonly type: "save";
      readonly database: string;
      readonly today: Day;
      readonly password: string | undefined;
    };

export type Step = ReadingStep | "comparing" | "storing" | "collecting" | "locking";

/** How far the work is. A total of 0: nobody can say. */
export interface HowFar {
  readonly step: Step;
  readonly done: number;
  readonly total: number;
}

export type Opened = Result<RestorePreview, FileProblem | StorageError>;
export type Restored = Result<void, StorageError | Cancelled>;
export type Undone = Result<number, StorageError>;
export type Saved = Result<Blob, StorageError>;

/** What the worker answers. */
export type Tell =
  | { readonly type: "howFar"; readonly howFar: HowFar }
  | { readonly type: "opened"; readonly result: Opened }
  | { readonly type: "restored"; readonly result: Restored }
  | { readonly type: "undone"; readonly result: Undone }
  | { readonly type: "saved"; readonly result: Saved };
