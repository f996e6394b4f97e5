import { useState } from "react";

import { type Result } from "#domain/result.ts";
import { type Trouble } from "#i18n/explain-error.ts";

import { type Save } from "./use-saving.ts";

interface Pending<T> {
  /** What storage said last. */
  readonly stored: T;
  /** What the user chose since, oldest first, and storage has not said yet. */
  readonly chosen: readonly T[];
}

/**
 * A choice that shows at once and is stored behind it: until storage says the same, or something else that was not
 * chosen here, or could not store it.
 *
 * A write comes back through the live query only after the click has been handled; a controlled input that waits for
 * it falls back to its old value first. What another tab writes meanwhile wins here too, or the two would go on
 * showing different things (B5).
 */
export function usePending<T>(
  stored: T,
  save: Save,
): readonly [
  shown: T,
  choose: (value: T, write: () => Promise<Result<unknown, Trouble>>) => Promise<void>,
  giveUp: () => void,
] {
  const [last, setLast] = useState<Pending<T>>({ stored, chosen: [] });
  const now = Object.is(last.stored, stored) ? last : { stored, chosen: since(last.chosen, stored) };
  if (now !== last) setLast(now);
  const [shown = stored] = now.chosen.slice(-1);
  const giveUp = () => setLast((before) => ({ ...before, chosen: [] }));
  return [
    shown,
    async (value, write) => {
      setLast((before) => ({ ...before, chosen: [...before.chosen, value] }));
      const saved = await save(write);
      if (!saved.ok) giveUp();
    },
    giveUp,
  ];
}

/** What was chosen after the value that storage now has; nothing of it counts if that is somebody else's. */
function since<T>(chosen: readonly T[], stored: T): readonly T[] {
  const at = chosen.findIndex((value) => Object.is(value, stored));
  return at === -1 ? [] : chosen.slice(at + 1);
}
