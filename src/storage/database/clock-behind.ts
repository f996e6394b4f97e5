import { stampMs } from "#domain/rows/clock.ts";

import { type Database } from "./database.ts";
import { readMeta } from "./meta.ts";

/** Clocks differ by minutes, and by hours where somebody travels. */
const LEEWAY_MS = 36 * 3_600_000;

/**
 * When the clock of this device is well behind the last change it knows: the moment of that change, in milliseconds
 * since 1970 (B5). Changes stay in order all the same (see domain/rows/clock.ts), but today is not the day it says.
 */
export async function clockBehind(database: Database, nowMs: number): Promise<number | undefined> {
  const { clock } = await readMeta(database, "clock").catch(() => ({ clock: undefined }));
  if (clock === undefined) return undefined;
  const latest = stampMs(clock);
  return latest - nowMs > LEEWAY_MS ? latest : undefined;
}
