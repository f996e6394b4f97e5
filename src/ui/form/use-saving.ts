import { useState } from "react";

import { type Result } from "#domain/result.ts";
import { type Trouble } from "#i18n/explain-error.ts";

/** Runs a write and gives on what came of it: the caller goes on if it was stored, and leaves the rest to `Saving`. */
export type Save = <T, E extends Trouble>(write: () => Promise<Result<T, E>>) => Promise<Result<T, E>>;

export interface Saving {
  /** A write is under way: a second click must wait. */
  readonly busy: boolean;
  /** The last write that came to an end was stored; another may be under way. */
  readonly isSaved: boolean;
  /** Why the last write failed, for `TroubleNotice`; gone as soon as one goes well. */
  readonly trouble: Trouble | undefined;
  readonly save: Save;
}

/**
 * The one way to save: busy meanwhile, and what went wrong is remembered until the next write. What was typed is the
 * caller's, who lets go of it only when the result is ok: it is still there when nothing was stored.
 *
 * On it are built: `usePending`, for a choice that shows at once; `useDraft`, for a text that is saved as one types;
 * `useTakeBack` of `view-state`, for what can be taken back (U4); `useSavingPage`, for a page that is saved as one goes.
 */
export function useSaving(): Saving {
  const [underWay, setUnderWay] = useState(0);
  const [last, setLast] = useState<Result<unknown, Trouble>>();
  return {
    busy: underWay > 0,
    isSaved: last?.ok === true,
    trouble: last?.ok === true ? undefined : last?.error,
    save: async (write) => {
      setUnderWay((writes) => writes + 1);
      const result = await write();
      setLast(result);
      setUnderWay((writes) => writes - 1);
      return result;
    },
  };
}
