/** What can go wrong between the app and the disk, in terms a user can act on. */
export type StorageError =
  | { readonly type: "StorageFull" }
  /** No IndexedDB at all: a private window of some browsers, or forbidden by a setting. */
  | { readonly type: "StorageBlocked" }
  /** The database was made by a newer version of the app; it is left untouched (B3). */
  | { readonly type: "StorageNewer" }
  /** Another tab with a newer version took over; this one must reload. */
  | { readonly type: "StorageClosed" }
  /** Another tab with an older version is in the way of the new one; opening goes on when that is closed (B3). */
  | { readonly type: "StorageWaits" }
  /** The data that were here are gone: thrown away by the browser, by its user, or in another tab. */
  | { readonly type: "StorageGone" }
  | { readonly type: "StorageFailed"; readonly cause: unknown };

const BY_NAME: Readonly<Record<string, StorageError>> = {
  QuotaExceededError: { type: "StorageFull" },
  MissingAPIError: { type: "StorageBlocked" },
  SecurityError: { type: "StorageBlocked" },
  InvalidStateError: { type: "StorageBlocked" },
  VersionError: { type: "StorageNewer" },
  DatabaseGoneError: { type: "StorageGone" },
  DatabaseClosedError: { type: "StorageClosed" },
};

/** Reads what Dexie or the browser threw. */
export function toStorageError(cause: unknown): StorageError {
  for (const name of namesOf(cause)) {
    // The browser broke it off, and that is all there is to know; not what Dexie makes of it.
    if (name === "AbortError") break;
    const known = BY_NAME[name];
    if (known !== undefined) return known;
  }
  return { type: "StorageFailed", cause };
}

// Read by shape: a DOMException from another realm is no `instanceof Error`, and Dexie wraps the real cause.
function namesOf(cause: unknown): readonly string[] {
  if (typeof cause !== "object" || cause === null) return [];
  const inner = "inner" in cause ? namesOf(cause.inner) : [];
  return "name" in cause && typeof cause.name === "string" ? [...inner, cause.name] : inner;
}
