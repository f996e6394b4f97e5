import { fieldKind } from "#domain/rows/row-facts.ts";

import { isKnown, type Knowledge } from "./knowledge.ts";
import { sameValue, stampOf, type StampedRow } from "./merge-rows.ts";

/** A value that a person can have said. */
export type Said = string | number | boolean | null;

/**
 * The same field was changed on two devices that did not know of each other (T3): the later change counts, and
 * what the other said is kept on this device until somebody looked at it.
 */
export interface Conflict {
  /** Made from what it is about, so that the same file twice gives it once. */
  readonly id: string;
  readonly communityId: string;
  readonly table: string;
  readonly rowId: string;
  readonly field: string;
  /** What counts now. */
  readonly kept: Said;
  readonly lost: Said;
  /** The round in which it was said too late to count (R6); only a correction can take it over. */
  readonly roundId?: string;
}

/** Two states of a row, and what their devices had seen. */
export interface Meeting {
  readonly table: string;
  readonly mine: StampedRow;
  readonly theirs: StampedRow;
  readonly mineKnows: Knowledge;
  readonly theirsKnow: Knowledge;
}

/** What the loser of each field said. A value that the winner had seen and changed on purpose is no conflict. */
export function findConflicts(meeting: Meeting): readonly Conflict[] {
  const { table, mine, theirs } = meeting;
  const fields = Object.keys(theirs).filter((field) => Object.hasOwn(mine, field) && isSaid(table, field));
  const clashes = fields.flatMap((field) => clashOf(meeting, field));
  return clashes.length > 0 ? clashes : deletedElsewhere(meeting);
}

/** What every row has and nobody chooses. */
const NEVER_CHOSEN = new Set(["id", "_t", "v", "communityId"]);

function isSaid(table: string, field: string): boolean {
  return !NEVER_CHOSEN.has(field) && fieldKind(table, field) !== "place";
}

function clashOf(meeting: Meeting, field: string): readonly Conflict[] {
  const { mine, theirs, mineKnows, theirsKnow } = meeting;
  const [myStamp, theirStamp] = [stampOf(mine, field) ?? "", stampOf(theirs, field) ?? ""];
  if (myStamp === theirStamp || sameValue(mine[field], theirs[field])) return [];
  const [winner, loser, winnerKnows, lostStamp] =
    theirStamp > myStamp ? [theirs, mine, theirsKnow, myStamp] : [mine, theirs, mineKnows, theirStamp];
  const [kept, lost] = [winner[field], loser[field]];
  if (isKnown(winnerKnows, lostStamp) || !isOneValue(kept) || !isOneValue(lost)) return [];
  return [conflict(meeting, field, { kept, lost, lostStamp })];
}

/** One device deleted the row while the other wrote in it: the deletion stays, and what was written can be had back. */
function deletedElsewhere(meeting: Meeting): readonly Conflict[] {
  const { table, mine, theirs, mineKnows, theirsKnow } = meeting;
  if ((mine["deleted"] === true) === (theirs["deleted"] === true)) return [];
  const isMineDeleted = mine["deleted"] === true;
  const [gone, kept] = isMineDeleted ? [mine, theirs] : [theirs, mine];
  // Undeleted since: then nothing is hidden.
  if ((stampOf(gone, "deleted") ?? "") <= (stampOf(kept, "deleted") ?? "")) return [];
  const unseen = Object.keys(kept)
    .filter((field) => isSaid(table, field))
    .map((field) => stampOf(kept, field) ?? "")
    .filter((stamp) => !isKnown(isMineDeleted ? mineKnows : theirsKnow, stamp))
    .toSorted();
  const lostStamp = unseen.at(-1);
  return lostStamp === undefined
    ? []
    : [conflict(meeting, "deleted", { kept: true, lost: false, lostStamp })];
}

function conflict(
  { table, mine }: Meeting,
  field: string,
  { kept, lost, lostStamp }: { readonly kept: Said; readonly lost: Said; readonly lostStamp: string },
): Conflict {
  return {
    id: `${table}.${mine.id}.${field}.${lostStamp}`,
    communityId: String(mine["communityId"]),
    table,
    rowId: mine.id,
    field,
    kept,
    lost,
  };
}

export function isOneValue(value: unknown): value is Said {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
