import { ZERO_STAMP } from "./clock.ts";

/** A stored row as merging sees it: fields of any kind, and a stamp per field. */
export interface StampedRow {
  readonly id: string;
  readonly _t?: Readonly<Record<string, string>> | undefined;
  readonly [field: string]: unknown;
}

/** What came of merging: the row, and the fields in which `theirs` had a later or another say. */
export interface MergedRow {
  readonly row: StampedRow;
  readonly won: readonly string[];
}

/**
 * Two states of one row become one: per field the later stamp wins (T3, B1).
 *
 * Commutative, associative and idempotent: equal stamps carry equal values, and where they do not
 * (a damaged or forged file) the greater JSON text wins, so that every order gives the same row.
 * Fields without a stamp count as oldest. Unknown fields are kept.
 */
export function mergeRows(mine: StampedRow, theirs: StampedRow): MergedRow {
  // As pairs: a field called "__proto__" would set something else than a field.
  const fields: [string, unknown][] = [];
  const stamps: [string, string][] = [];
  const won: string[] = [];
  const take = (field: string, isTheirs: boolean) => {
    const [winner, loser] = isTheirs ? [theirs, mine] : [mine, theirs];
    // A zero stamp and none are equally old; what is written down stays written down.
    const stamp = stampOf(winner, field) ?? (Object.hasOwn(loser, field) ? stampOf(loser, field) : undefined);
    fields.push([field, winner[field]]);
    if (stamp !== undefined) stamps.push([field, stamp]);
    if (isTheirs || stamp !== stampOf(mine, field)) won.push(field);
  };
  for (const field of Object.keys(mine)) if (isMerged(field)) take(field, beats(theirs, mine, field));
  for (const field of Object.keys(theirs)) {
    if (isMerged(field) && !Object.hasOwn(mine, field)) take(field, true);
  }
  return {
    row: { ...Object.fromEntries(fields), id: mine.id, _t: Object.fromEntries(stamps) },
    won,
  };
}

/** The stamp of a field, if it has one. */
export function stampOf({ _t: stamps }: StampedRow, field: string): string | undefined {
  return stamps !== undefined && Object.hasOwn(stamps, field) ? stamps[field] : undefined;
}

/** Whether two values of a field say the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || textOf(one) === textOf(other);
}

function isMerged(field: string): boolean {
  return field !== "id" && field !== "_t";
}

function beats(challenger: StampedRow, holder: StampedRow, field: string): boolean {
  if (!Object.hasOwn(challenger, field)) return false;
  const a = stampOf(challenger, field) ?? ZERO_STAMP;
  const b = stampOf(holder, field) ?? ZERO_STAMP;
  if (a !== b) return a > b;
  if (Object.is(challenger[field], holder[field])) return false;
  return textOf(challenger[field]) > textOf(holder[field]);
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? "";
}
