import { isStamp, stampDevice, stampMs, ZERO_STAMP } from "./clock.ts";

/** Clocks of devices differ by hours where somebody travels; by more only where one of them is wrong, or a file lies. */
const MOST_AHEAD_MS = 86_400_000;

/**
 * The last moment at which a stamp that comes in can have been made (B8, T3): a day from now, or where the clock of
 * this device stands already, if its battery was empty and it says an earlier year (B5).
 *
 * @param ownClock empty where nothing was stamped yet
 */
export function lastCredible(nowMs: number, ownClock: string): number {
  return Math.max(nowMs + MOST_AHEAD_MS, isStamp(ownClock) ? stampMs(ownClock) : 0);
}

/**
 * A stamp from a later moment than that says nothing about when: it counts as the oldest there is, on every device
 * alike, so that what it stands at can be read and whatever is written from now on wins over it.
 */
export function credible(stamp: string, last: number): string {
  return stampMs(stamp) > last ? ZERO_STAMP + stampDevice(stamp) : stamp;
}
