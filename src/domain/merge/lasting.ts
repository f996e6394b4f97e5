import { FIXED_FIELDS } from "#domain/rows/row-facts.ts";

import { sameValue, type StampedRow } from "./merge-rows.ts";

/** Whether two states of one row say different things where only one can ever have been said. */
export function breaksWhatIsFixed(table: string, one: StampedRow, other: StampedRow): boolean {
  return ["communityId", ...(FIXED_FIELDS.get(table) ?? [])].some(
    (field) => !sameValue(said(one, field), said(other, field)),
  );
}

/** Emptied, absent and not deleted say the same: nothing. */
function said(row: StampedRow, field: string): unknown {
  return row[field] === false ? null : (row[field] ?? null);
}
