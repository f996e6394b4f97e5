import { byCodeUnit } from "#domain/by-code-unit.ts";
import { type Day } from "#domain/rows/row.ts";

import { type Meeting } from "./meeting.ts";
import { type Round } from "./round.ts";

/** What decides about the place of a round among others. */
export interface RoundPlace {
  readonly roundId: string;
  readonly heldOn: Day;
  readonly isOpen: boolean;
  /** The stamp of the moment it was closed, or opened while it is open; empty where no device stamped it. */
  readonly moment: string;
}

export function placeOfRound({ id, status, _t }: Round, heldOn: Day): RoundPlace {
  return { roundId: id, heldOn, isOpen: status === "open", moment: _t?.["status"] ?? "" };
}

/**
 * The one order of rounds (A8): by day; on one day in the order in which they were closed, as their stamps tell, and what
 * is still open last. Stamps travel with the rows, so every device has the same order (T3). Only where they do not tell,
 * in rounds of one import or without stamps, their ids decide.
 */
export function byTime(a: RoundPlace, b: RoundPlace): number {
  return (
    byCodeUnit(a.heldOn, b.heldOn) ||
    Number(a.isOpen) - Number(b.isOpen) ||
    byCodeUnit(a.moment, b.moment) ||
    byCodeUnit(a.roundId, b.roundId)
  );
}

/** Meetings, oldest first; on one day in the order of their last rounds, and what was not scored yet after them. */
export function meetingsInOrder(
  meetings: readonly Meeting[],
  rounds: readonly (RoundPlace & { readonly meetingId: string })[],
): readonly Meeting[] {
  const places = new Map(rounds.toSorted(byTime).map(({ meetingId }, index) => [meetingId, index]));
  const place = ({ id }: Meeting) => places.get(id) ?? rounds.length;
  return meetings.toSorted(
    (a, b) => byCodeUnit(a.heldOn, b.heldOn) || place(a) - place(b) || byCodeUnit(a.id, b.id),
  );
}
