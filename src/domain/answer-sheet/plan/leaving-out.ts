import { writtenAs } from "#domain/answer-sheet/answers/written-as.ts";
import { groupBy } from "#domain/group-by.ts";

import { type LeavingOut } from "./import-plan.ts";
import { type ReadRow } from "./read-rows.ts";

/**
 * What leaving out the rows with an unread cell does. Where one answer is in at least half of them, everyone who gave it
 * goes, and what is left is bent (I3).
 */
export function leavingOut(rows: readonly ReadRow[]): LeavingOut {
  const bad = rows.filter(({ errors }) => errors.length > 0);
  const answers = bad.flatMap(({ number, errors }) => {
    const values = errors.filter(({ value, reason }) => value !== "" && !OF_PLACE.has(reason));
    return [...new Map(values.map(({ value }) => [writtenAs(value), value])).values()].map((value) => ({
      number,
      value,
    }));
  });
  const [most] = [...groupBy(answers, ({ value }) => writtenAs(value)).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  const isMost = most !== undefined && most.length >= 2 && most.length * 2 >= bad.length;
  return {
    rows: bad.length,
    of: rows.length,
    ...(isMost && most[0] !== undefined && { mostly: most[0].value }),
  };
}

/** What is wrong with where a row belongs, and not with an answer. */
const OF_PLACE: ReadonlySet<string> = new Set(["noDay", "noGroup", "longGroup", "personalGroup"]);
