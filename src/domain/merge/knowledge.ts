import { isStamp, stampDevice } from "#domain/rows/clock.ts";

import { type StampedRow } from "./merge-rows.ts";

/**
 * What a device has seen: of each device the latest stamp (a version vector; Parker and others, 1983).
 *
 * A backup is everything a device had, so whoever saw a stamp of a device saw all its earlier ones. That
 * tells a value that was changed on purpose from one that was changed on two devices at once (T3).
 */
export type Knowledge = ReadonlyMap<string, string>;

/** Whether someone with this knowledge had seen what was stamped so. Seeds and migrations are known to all. */
export function isKnown(knowledge: Knowledge, stamp: string): boolean {
  const device = stampDevice(stamp);
  return device === "" || (knowledge.get(device) ?? "") >= stamp;
}

export function joinKnowledge(one: Knowledge, other: Knowledge): Knowledge {
  const joined = new Map(one);
  for (const stamp of other.values()) learn(joined, stamp);
  return joined;
}

/** What can be read from the rows alone: less than their device had seen, never more. */
export function knowledgeFromRows(tables: Readonly<Record<string, readonly StampedRow[]>>): Knowledge {
  const found = new Map<string, string>();
  for (const { _t: stamps } of Object.values(tables).flat()) {
    if (stamps !== undefined) for (const stamp of Object.values(stamps)) learn(found, stamp);
  }
  return found;
}

/** Knowledge as it was stored or as it stands in a file; what is no stamp is left out. */
export function readKnowledge(value: unknown): Knowledge {
  const found = new Map<string, string>();
  if (typeof value !== "object" || value === null) return found;
  for (const stamp of Object.values(value)) {
    if (typeof stamp === "string" && isStamp(stamp)) learn(found, stamp);
  }
  return found;
}

/** As it is stored and stands in a file. */
export function writtenKnowledge(knowledge: Knowledge): Readonly<Record<string, string>> {
  return Object.fromEntries([...knowledge].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The latest stamp of any device. */
export function latestOf(knowledge: Knowledge): string | undefined {
  return [...knowledge.values()].toSorted().at(-1);
}

function learn(found: Map<string, string>, stamp: string): void {
  const device = stampDevice(stamp);
  if (device !== "" && stamp > (found.get(device) ?? "")) found.set(device, stamp);
}
