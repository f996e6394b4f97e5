import { ZERO_STAMP } from "./clock.ts";

/** A stored row as merging sees it: fields of any kind, and a stamp per field. */
export interface StampedRow {
  readonly id: string;
  readonly _t?: Readonly<Record<string, string>> | undefined;
  readonly [field: string]: unknown;
}

/**
 * Two states of one row become one: per field the later stamp wins (T3, B1).
 *
 * Commutative, associative and idempotent: equal stamps carry equal values, and where they do not
 * (a damaged or forged file) the greater JSON text wins, so that every order gives the same row.
 * Fields without a stamp count as oldest. Unknown fields are kept.
 */
export function mergeRows(mine: StampedRow, theirs: StampedRow): StampedRow {
  const merged: Record<string, unknown> & { id: string } = { id: mine.id };
  const stamps: Record<string, string> = {};
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (field === "id" || field === "_t") continue;
    const winner = beats(theirs, mine, field) ? theirs : mine;
    if (field in winner) merged[field] = winner[field];
    const stamp = winner._t?.[field];
    if (stamp !== undefined) stamps[field] = stamp;
  }
  // An object literal's own "__proto__" would be a setter; fromEntries makes it an ordinary field.
  return { ...Object.fromEntries(Object.entries(merged)), id: merged.id, _t: stamps };
}

function beats(challenger: StampedRow, holder: StampedRow, field: string): boolean {
  if (!(field in challenger)) return false;
  if (!(field in holder)) return true;
  const a = challenger._t?.[field] ?? ZERO_STAMP;
  const b = holder._t?.[field] ?? ZERO_STAMP;
  if (a !== b) return a > b;
  return (JSON.stringify(challenger[field]) ?? "") > (JSON.stringify(holder[field]) ?? "");
}
