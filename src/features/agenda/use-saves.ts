import { useCallback, useMemo, useState } from "react";

import { type Result } from "#domain/result.ts";
import { type StorageError } from "#storage/storage-error.ts";

/** Waits for a write and remembers how it went; tells whether it went well. */
export type Save = (written: Promise<Result<unknown, StorageError>>) => Promise<boolean>;

export interface Saves {
  readonly save: Save;
  readonly isSaved: boolean;
  /** Of the last write; gone as soon as one goes well. */
  readonly trouble: StorageError | undefined;
}

/** How the saving of one page goes: everything is saved as one goes. */
export function useSaves(): Saves {
  const [isSaved, setIsSaved] = useState(false);
  const [trouble, setTrouble] = useState<StorageError>();
  const save = useCallback<Save>(async (written) => {
    setIsSaved(false);
    const result = await written;
    setTrouble(result.ok ? undefined : result.error);
    setIsSaved(result.ok);
    return result.ok;
  }, []);
  return useMemo(() => ({ save, isSaved, trouble }), [save, isSaved, trouble]);
}
