import { useRef } from "react";

import { type Saving, useSaving } from "./use-saving.ts";

export interface SavingPage extends Saving {
  /** Resolves when everything that was begun so far has been stored, or could not be. */
  readonly settled: () => Promise<unknown>;
}

/** The saving of a whole page that is saved as one goes: one place says how it went, and one can wait for all of it. */
export function useSavingPage(): SavingPage {
  const saving = useSaving();
  const begun = useRef<Promise<unknown>>(Promise.resolve());
  return {
    ...saving,
    save: (write) => {
      const saved = saving.save(write);
      begun.current = Promise.allSettled([begun.current, saved]);
      return saved;
    },
    settled: () => begun.current,
  };
}
