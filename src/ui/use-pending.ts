import { useState } from "react";

/**
 * Shows what the user chose until storage says the same.
 *
 * A write comes back through the live query only after the click has been handled; a controlled input
 * that waits for it falls back to its old value first.
 */
export function usePending<T>(
  stored: T,
): readonly [shown: T, setPending: (value: T) => void, giveUp: () => void] {
  const [pending, setPending] = useState<{ readonly value: T }>();
  if (pending !== undefined && Object.is(pending.value, stored)) setPending(undefined);
  return [
    pending === undefined ? stored : pending.value,
    (value) => setPending({ value }),
    () => setPending(undefined),
  ];
}
