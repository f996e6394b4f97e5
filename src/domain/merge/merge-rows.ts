import { ZERO_STAMP } from "#domain/rows/clock.ts";

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
 * Fields without a stamp count as oldest. Unknown fields are kept. Of a round, the threshold only rises (R5) and closed
 * stays closed (R6), whenever either was said.
 */
export function mergeRows(table: string, mine: StampedRow, theirs: StampedRow): MergedRow {
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
  for (const field of Object.keys(mine))
    if (isMerged(field)) take(field, beats(table, [theirs, mine], field));
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

/** What goes before any stamp: a higher threshold, and a round that is closed. */
function weightOf(table: string, field: string, value: unknown): number {
  if (table !== "rounds") return 0;
  if (field === "threshold") return typeof value === "number" ? value : 0;
  return field === "status" && value === "closed" ? 1 : 0;
}

function beats(
  table: string,
  [challenger, holder]: readonly [StampedRow, StampedRow],
  field: string,
): boolean {
  if (!Object.hasOwn(challenger, field)) return false;
  const [theirs, mine] = [challenger[field], holder[field]];
  const [weight, held] = [weightOf(table, field, theirs), weightOf(table, field, mine)];
  if (weight !== held) return weight > held;
  const [a, b] = [stampOf(challenger, field) ?? ZERO_STAMP, stampOf(holder, field) ?? ZERO_STAMP];
  if (a !== b) return a > b;
  return !Object.is(theirs, mine) && textOf(theirs) > textOf(mine);
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? "";
}
