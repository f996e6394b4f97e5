import { addBallots, countBallots } from "#domain/rounds/count-ballots.ts";
import { areOfSameBallots, leastDifference, tellTheSame } from "#domain/rounds/release.ts";
import { type Counted } from "#domain/rounds/round-counts.ts";
import { type Day } from "#domain/rows/row.ts";

import { type PlannedMeeting, type PlanProblem } from "./import-plan.ts";
import { type SameDay } from "./same-day.ts";

/** A closed round of forms that this community has, or had: what was released stays known (R5). */
export interface EarlierRound {
  readonly roundId: string;
  readonly meetingId: string;
  readonly heldOn: Day;
  readonly title: string;
  readonly threshold: number;
  /** Deleted, or replaced by a later release. */
  readonly isGone: boolean;
  /** The round of which this is what people scored again after the talk (R8): it is shown, and no file joins it. */
  readonly againOf?: string | undefined;
  readonly counted: Counted;
}

export interface PlacedMeeting {
  readonly meeting: PlannedMeeting;
  /** What is kept of all forms of the round afterwards (R3). */
  readonly counted: Counted;
}

export interface Placement {
  readonly meetings: readonly PlacedMeeting[];
  readonly problems: readonly PlanProblem[];
  /** Days that have a round of forms already: then the user says what this file does to it. */
  readonly sameDays: readonly Day[];
}

/**
 * Where each planned meeting goes: beside the others, into the round of its day, or in its place; and whether that may be
 * (R5, R6). A round is released once: what comes after may not differ from it by fewer people than the threshold.
 */
export function placeMeetings(
  meetings: readonly PlannedMeeting[],
  earlier: readonly EarlierRound[],
  { sameDay, threshold }: Choice,
): Placement {
  const places = meetings.map((meeting) => {
    const target = targetOf(meeting, earlier);
    const how = target === undefined ? "apart" : sameDay;
    return { meeting, target, how, next: countedAs(meeting, { target, how, threshold }) };
  });
  const sameDays = [...new Set(places.flatMap(({ target }) => target?.heldOn ?? []))];
  const isAsked = places.some(({ how }) => how === undefined);
  return {
    meetings: places.map(({ meeting, target, how, next }) => ({
      meeting: {
        ...meeting,
        ...(target !== undefined && isJoined(how) && { into: { roundId: target.roundId, how } }),
      },
      counted: next,
    })),
    problems: isAsked
      ? [{ type: "sameDayRound", days: sameDays }]
      : places.flatMap((place) => releaseProblems(place, earlier, threshold)),
    sameDays,
  };
}

interface Choice {
  readonly sameDay: SameDay | undefined;
  readonly threshold: number;
}

function isJoined(how: SameDay | undefined): how is "add" | "replace" {
  return how === "add" || how === "replace";
}

/** What the round tells afterwards. A threshold only rises (R5). */
function countedAs(
  { ballots }: PlannedMeeting,
  { target, how, threshold }: Pick<PlaceOfMeeting, "target" | "how"> & { readonly threshold: number },
): Counted {
  const own = target !== undefined && isJoined(how) ? Math.max(threshold, target.threshold) : threshold;
  return target !== undefined && how === "add"
    ? addBallots(target.counted, ballots, own)
    : countBallots(ballots, own);
}

/** The round of this day: the one with the same title where there are more. */
function targetOf(
  { heldOn, title }: PlannedMeeting,
  earlier: readonly EarlierRound[],
): EarlierRound | undefined {
  const onDay = earlier.filter(
    ({ isGone, againOf, ...round }) => !isGone && againOf === undefined && round.heldOn === heldOn,
  );
  return onDay.find((round) => round.title === title) ?? onDay[0];
}

interface PlaceOfMeeting {
  readonly meeting: PlannedMeeting;
  readonly target: EarlierRound | undefined;
  readonly how: SameDay | undefined;
  readonly next: Counted;
}

function releaseProblems(
  place: PlaceOfMeeting,
  earlier: readonly EarlierRound[],
  threshold: number,
): readonly PlanProblem[] {
  const { meeting, target, how } = place;
  if (target !== undefined && how === "add") {
    const { heldOn, counted } = target;
    if (counted.ballots > 0 && counted.ballots < target.threshold)
      return [{ type: "onlyNumberKept", heldOn, forms: counted.ballots }];
    const own = countBallots(meeting.ballots, threshold);
    if (areOfSameBallots(own, counted))
      return [{ type: "alreadyIn", heldOn, forms: Math.min(own.ballots, counted.ballots) }];
  }
  return earlier.flatMap((round) => releaseProblem(place, round, threshold) ?? []).slice(0, 1);
}

/** What two releases together would tell: of one round, or of rounds of the same forms. */
function releaseProblem(
  { target, how, next }: PlaceOfMeeting,
  round: EarlierRound,
  threshold: number,
): PlanProblem | undefined {
  const isOneRound = round === target && isJoined(how);
  if (!isOneRound && !areOfSameBallots(next, round.counted)) return undefined;

  const limit = Math.max(threshold, round.threshold);
  const people = leastDifference(round.counted, next, limit);
  if (people !== undefined) return { type: "tooFewDiffer", heldOn: round.heldOn, people, threshold: limit };
  // The very same forms once more, as another meeting.
  const isSame = !isOneRound && !round.isGone && tellTheSame(next, round.counted);
  return isSame ? { type: "alreadyIn", heldOn: round.heldOn, forms: next.ballots } : undefined;
}
