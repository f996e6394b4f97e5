/** Stands before every real stamp, so that a real edit always wins over seeds and migrations. */
export const ZERO_STAMP = "0".repeat(13);

const MS_CHARS = 9;
const COUNTER_CHARS = 4;

/**
 * The next stamp of a hybrid logical clock (Kulkarni and others, 2014): 9 characters of base-36
 * milliseconds, 4 of a counter, then the device. Text order is time order.
 *
 * Never returns a stamp at or before `last`, also when the clock of the device was set back (B5).
 *
 * @param last the latest stamp made or seen on this device
 * @param nowMs milliseconds since 1970
 */
export function nextStamp(last: string | undefined, nowMs: number, deviceId: string): string {
  const { ms, counter } = readStamp(last ?? ZERO_STAMP);
  const [nextMs, nextCounter] = nowMs > ms ? [nowMs, 0] : [ms, counter + 1];
  return (
    nextMs.toString(36).padStart(MS_CHARS, "0") +
    nextCounter.toString(36).padStart(COUNTER_CHARS, "0") +
    deviceId
  );
}

function readStamp(stamp: string): { readonly ms: number; readonly counter: number } {
  return {
    ms: Number.parseInt(stamp.slice(0, MS_CHARS), 36),
    counter: Number.parseInt(stamp.slice(MS_CHARS, MS_CHARS + COUNTER_CHARS), 36),
  };
}
