import { useCallback, useMemo, useRef, useState } from "react";

import { type Result } from "#domain/result.ts";
import { type StorageError } from "#storage/database/storage-error.ts";

/** Waits for a write and remembers how it went; tells whether it went well. */
export type Save = (written: Promise<Result<unknown, StorageError>>) => Promise<boolean>;

export interface Saves {
  readonly save: Save;
  /** Resolves when everything that was begun so far has been stored, or could not be. */
  readonly settled: () => Promise<unknown>;
  readonly isSaved: boolean;
  /** Of the last write; gone as soon as one goes well. */
  readonly trouble: StorageError | undefined;
}

/** How the saving of one page goes: everything is saved as one goes. */
export function useSaves(): Saves {
  const [isSaved, setIsSaved] = useState(false);
  const [trouble, setTrouble] = useState<StorageError>();
  const pending = useRef<Promise<unknown>>(Promise.resolve());
  const save = useCallback<Save>(async (written) => {
    pending.current = Promise.allSettled([pending.current, written]);
    setIsSaved(false);
    const result = await written;
    setTrouble(result.ok ? undefined : result.error);
    setIsSaved(result.ok);
    return result.ok;
  }, []);
  const settled = useCallback(() => pending.current, []);
  return useMemo(() => ({ save, settled, isSaved, trouble }), [save, settled, isSaved, trouble]);
}
