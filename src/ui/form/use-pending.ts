import { useState } from "react";

interface Pending<T> {
  /** What storage said last. */
  readonly stored: T;
  /** What the user chose since, oldest first, and storage has not said yet. */
  readonly chosen: readonly T[];
}

/**
 * Shows what the user chose until storage says the same, or something else that was not chosen here.
 *
 * A write comes back through the live query only after the click has been handled; a controlled input that waits for
 * it falls back to its old value first. What another tab writes meanwhile wins here too, or the two would go on
 * showing different things (B5).
 */
export function usePending<T>(
  stored: T,
): readonly [shown: T, setPending: (value: T) => void, giveUp: () => void] {
  const [last, setLast] = useState<Pending<T>>({ stored, chosen: [] });
  const now = Object.is(last.stored, stored) ? last : { stored, chosen: since(last.chosen, stored) };
  if (now !== last) setLast(now);
  const [shown = stored] = now.chosen.slice(-1);
  return [
    shown,
    (value) => setLast(({ stored: said, chosen }) => ({ stored: said, chosen: [...chosen, value] })),
    () => setLast(({ stored: said }) => ({ stored: said, chosen: [] })),
  ];
}

/** What was chosen after the value that storage now has; nothing of it counts if that is somebody else's. */
function since<T>(chosen: readonly T[], stored: T): readonly T[] {
  const at = chosen.findIndex((value) => Object.is(value, stored));
  return at === -1 ? [] : chosen.slice(at + 1);
}
