import { dayNumber } from "#domain/day-number.ts";
import { type Day } from "#domain/rows/row.ts";

/** Copies kept in a folder: the newest, one a week before that, and one per four weeks before that; ten in all. */
const NEWEST = 3;
const WEEKS = 3;
const MONTHS = 4;

const DEVICE_CHARS = 6;
const NAME = /^kiemkracht-(\d{4}-\d\d-\d\d)-([A-Za-z0-9_-]{6})\.json(\.age)?$/;

interface Copy {
  readonly name: string;
  readonly day: number;
}

/** What a device calls its copy of a day in a folder: devices that share a folder do not touch each other's. */
export function folderCopyName(day: Day, deviceId: string, isLocked: boolean): string {
  const device = deviceId.slice(0, DEVICE_CHARS).padEnd(DEVICE_CHARS, "0");
  return `kiemkracht-${day}-${device}.json${isLocked ? ".age" : ""}`;
}

/**
 * Which of the files in a folder this device may throw away (B2): of those it named itself, all but ten. What anybody
 * else put there is never among them.
 *
 * The oldest of a week and of four weeks are kept, so that what is kept today is not in the way tomorrow: a copy
 * grows old without its place being taken.
 */
export function dropWhich(names: readonly string[], today: Day, deviceId: string): readonly string[] {
  const own = names.filter((name) => {
    const [, day, , lock] = NAME.exec(name) ?? [];
    return day !== undefined && name === folderCopyName(day, deviceId, lock !== undefined);
  });
  const kept = new Set(keepWhich(own, today));
  return own.filter((name) => !kept.has(name));
}

/** Which copies of one device to keep; that of today always, also when the clock was set back (B5). */
export function keepWhich(names: readonly string[], today: Day): readonly string[] {
  const copies = names
    .flatMap((name): Copy[] => {
      const day = NAME.exec(name)?.[1];
      return day === undefined ? [] : [{ name, day: dayNumber(day) }];
    })
    .toSorted((a, b) => b.day - a.day);
  const isToday = ({ day }: Copy) => day === dayNumber(today);
  const kept = new Set(
    [...copies.filter(isToday), ...copies.filter((copy) => !isToday(copy))].slice(0, NEWEST),
  );
  for (const [days, count] of [
    [7, WEEKS],
    [28, MONTHS],
  ] as const) {
    const rest = copies.filter((copy) => !kept.has(copy));
    for (const copy of oldestOfEach(rest, days).slice(0, count)) kept.add(copy);
  }
  return [...kept].map(({ name }) => name);
}

/** The oldest copy of each stretch of so many days, the latest stretch first. */
function oldestOfEach(newestFirst: readonly Copy[], days: number): readonly Copy[] {
  const byStretch = new Map<number, Copy>();
  for (const copy of newestFirst) byStretch.set(Math.floor(copy.day / days), copy);
  return [...byStretch.values()];
}
