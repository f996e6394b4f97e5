import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";

/** What keeps a round from collecting, or from being revealed, in terms a user can act on. */
export type PoolError =
  /** This browser keeps no files that can be written over, so no pool: the agreed mode is left (R2). */
  | { readonly type: "PoolUnsupported" }
  /** The pool of this round, or its key, is not on this device: it was opened elsewhere, or the browser threw it away. */
  | { readonly type: "PoolLost" }
  /** The reveal began: nothing comes in any more, or what came in last could be told (R5). */
  | { readonly type: "RevealBegun" }
  | { readonly type: "PoolFull" }
  | StorageError;

/** Reads what the browser threw. */
export function toPoolError(cause: unknown): PoolError {
  const name = cause instanceof Error ? cause.name : "";
  if (name === "NotSupportedError" || name === "SecurityError") return { type: "PoolUnsupported" };
  return toStorageError(cause);
}
