import { CHANGING_FIELDS, isSaidInRound } from "#domain/rows/row-facts.ts";
import { isStamped } from "#domain/rows/row-schemas.ts";

import { type Conflict, isOneValue, type Said } from "./conflict.ts";
import { isKnown, type Knowledge } from "./knowledge.ts";
import { sameValue, type StampedRow, stampOf } from "./merge-rows.ts";

/** One row of a round as it was closed, and as somebody else left it; either may not have it. */
export interface LateMeeting {
  readonly table: string;
  /** As the round was closed. */
  readonly stands: StampedRow | undefined;
  readonly late: StampedRow | undefined;
  /** What who closed it had seen. */
  readonly closerKnows: Knowledge;
  /** Whether it was closed on another device: that one may have seen what was late, and left it out. */
  readonly isElsewhere: boolean;
}

/**
 * What was said in a round without its closer having seen it (R6, T3): it does not count, and is kept until somebody
 * looked at it. Ballots are not among them: what one person answered is kept nowhere else (R3).
 */
export function lateAnswers({
  table,
  stands,
  late,
  closerKnows,
  isElsewhere,
}: LateMeeting): readonly Conflict[] {
  if (!isSaidInRound(table) || !isStamped(table) || late === undefined) return [];
  return (CHANGING_FIELDS.get(table) ?? []).flatMap((field): Conflict[] => {
    const [kept, lost] = [said(stands, field), said(late, field)];
    const lostStamp = stampOf(late, field) ?? "";
    const isSeen = isKnown(closerKnows, lostStamp) && !(isElsewhere && isAfter(lostStamp, stands, field));
    if (isSeen || sameValue(kept, lost) || (stands === undefined && field === "remarkLevel")) return [];
    return [
      {
        id: `${table}.${late.id}.${field}.${lostStamp}`,
        communityId: String(late["communityId"]),
        table,
        rowId: late.id,
        field,
        kept,
        lost,
        roundId: String(late["roundId"]),
      },
    ];
  });
}

/** No remark and an empty one say the same. */
function said(row: StampedRow | undefined, field: string): Said {
  const value = row?.[field];
  return isOneValue(value) && value !== "" ? value : null;
}

function isAfter(stamp: string, row: StampedRow | undefined, field: string): boolean {
  return stamp > ((row && stampOf(row, field)) ?? "");
}
