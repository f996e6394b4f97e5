/** Stands before every real stamp, so that a real edit always wins over seeds and migrations. */
export const ZERO_STAMP = "0".repeat(13);

const MS_CHARS = 9;
const COUNTER_CHARS = 4;
const COUNTERS = 36 ** COUNTER_CHARS;

const STAMP = /^[0-9a-z]{13}[A-Za-z0-9_-]{0,100}$/;

/** The year 3000. A clock beyond it could not move forward for ever, and what was stamped there could never be changed. */
const LAST_MS = 32_503_680_000_000;

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
  if (nowMs > ms) return written(nowMs, 0, deviceId);
  return counter + 1 < COUNTERS ? written(ms, counter + 1, deviceId) : written(ms + 1, 0, deviceId);
}

/** Whether a text is a stamp that a clock can have made (B4): a forged one could win for ever. */
export function isStamp(text: string): boolean {
  return STAMP.test(text) && stampMs(text) <= LAST_MS;
}

/** The milliseconds since 1970 at which a stamp was made, by the clock of its device. */
export function stampMs(stamp: string): number {
  return readStamp(stamp).ms;
}

/** The device that made a stamp; empty for seeds and migrations. */
export function stampDevice(stamp: string): string {
  return stamp.slice(MS_CHARS + COUNTER_CHARS);
}

function written(ms: number, counter: number, deviceId: string): string {
  return (
    ms.toString(36).padStart(MS_CHARS, "0") + counter.toString(36).padStart(COUNTER_CHARS, "0") + deviceId
  );
}

function readStamp(stamp: string): { readonly ms: number; readonly counter: number } {
  return {
    ms: Number.parseInt(stamp.slice(0, MS_CHARS), 36),
    counter: Number.parseInt(stamp.slice(MS_CHARS, MS_CHARS + COUNTER_CHARS), 36),
  };
}
