import { useState } from "react";

import { type Result } from "#domain/result.ts";
import { type StorageError } from "#storage/database/storage-error.ts";

interface Saving {
  /** A write is under way: a second click must wait. */
  readonly busy: boolean;
  /** Why the last write failed; what the user typed is still there. */
  readonly trouble: StorageError | undefined;
  readonly save: <T>(write: () => Promise<Result<T, StorageError>>) => Promise<Result<T, StorageError>>;
}

/** Runs the writes of one form, and remembers what went wrong until the next one. */
export function useSaving(): Saving {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<StorageError>();
  return {
    busy,
    trouble,
    save: async (write) => {
      setBusy(true);
      const result = await write();
      setTrouble(result.ok ? undefined : result.error);
      setBusy(false);
      return result;
    },
  };
}
