import { type StandingItem } from "#domain/agenda/agenda.ts";
import { type Attended, type History, type Proposal } from "#domain/attention/history.ts";
import { chosenLimits, type OwnLimit } from "#domain/attention/own-limits.ts";
import { byCodeUnit } from "#domain/by-code-unit.ts";
import { type Community } from "#domain/community.ts";
import { mayBeTold } from "#domain/rounds/count-ballots.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { byTime } from "#domain/rounds/order-of-rounds.ts";
import { type FactorResult, type RoundResult, totalOf } from "#domain/rounds/round-result.ts";
import { DEFAULT_THRESHOLD } from "#domain/rounds/round.ts";
import { type Day } from "#domain/rows/row.ts";

/** Limits that decide what is flagged; the threshold of a round stands with the round. */
export const TOLD_LIMITS = [
  "lowLimit",
  "dividedLimit",
  "unsureLimit",
  "staleRhythms",
  "falseCalls",
] as const satisfies readonly Exclude<OwnLimit, "threshold">[];
export type ToldLimits = Pick<Community, (typeof TOLD_LIMITS)[number]>;

/** What the next meeting is about, as far as its title tells. */
export type SharedPoint =
  | { readonly factorId: FactorId }
  | { readonly standingItem: StandingItem }
  | { readonly title: string };

export interface SharedAgenda {
  readonly heldOn: Day;
  readonly points: readonly SharedPoint[];
}

/**
 * What goes home with everyone (T4): the numbers that the dashboard shows, and what it takes to say the same about them. No flags:
 * they are computed again, by the same code. No people, remarks or reasons.
 */
export interface SharedResult {
  readonly communityName: string;
  readonly isExample: boolean;
  /** The day that it tells of: a factor that was scored long ago is so on this day (A5). */
  readonly madeOn: Day;
  readonly rhythmWeeks: number;
  readonly limits: ToldLimits;
  /** Oldest first; their ids are made from their places. */
  readonly rounds: readonly RoundResult[];
  readonly phases: History["phases"];
  /** Oldest first. */
  readonly attended: readonly Attended[];
  /** Left off the agenda after the last round (A9); the reason is not told. */
  readonly setAside: readonly FactorId[];
  /** Only where the manager chose so. */
  readonly agenda?: SharedAgenda;
}

export const NAME_LENGTH = 60;

interface Given {
  readonly community: Community;
  readonly history: History;
  readonly proposals: readonly Proposal[];
  readonly agenda?: SharedAgenda | undefined;
}

/** Makes it of what the dashboard is made of. R5: what may not be told is not in it, whatever a row says. */
export function sharedResultOf({ community, history, proposals, agenda }: Given): SharedResult {
  const { factorIds } = history;
  return {
    communityName: cut(community.name),
    isExample: community.isExample,
    madeOn: history.today,
    rhythmWeeks: community.rhythmWeeks,
    limits: toldLimits(community),
    rounds: history.rounds.toSorted(byTime).map((round, place) => toldRound(round, place, factorIds)),
    phases: history.phases
      .map(({ kind, startsOn }) => ({ kind, startsOn }))
      .toSorted((a, b) => byCodeUnit(a.startsOn, b.startsOn)),
    attended: history.attended
      .filter(({ factorId }) => factorIds.includes(factorId))
      .toSorted((a, b) => byCodeUnit(a.heldOn, b.heldOn)),
    setAside: proposals.filter(({ setAside }) => setAside !== undefined).map(({ factorId }) => factorId),
    ...(agenda !== undefined && {
      agenda: { heldOn: agenda.heldOn, points: agenda.points.map((point) => shortPoint(point)) },
    }),
  };
}

/** What is judged, as the dashboard of the community is (A1 to A11). */
export function historyOfShared(shared: SharedResult, factorIds: readonly FactorId[]): History {
  const { rounds, phases, attended, rhythmWeeks, limits, madeOn } = shared;
  return { factorIds, rounds, phases, attended, rhythmWeeks, limits: chosenLimits(limits), today: madeOn };
}

/** Ids that sort as the places do (A8), and tell nothing of the rows. */
export function roundIdAt(place: number): string {
  return `round-${String(place).padStart(4, "0")}`;
}

/** Those that the community chose itself. */
function toldLimits(community: Community): ToldLimits {
  const chosen = TOLD_LIMITS.map((name) => [name, community[name]] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value != null));
}

/** R4, R5: of a round that is hidden no more than that it was, also not how many there were. */
function toldRound(round: RoundResult, place: number, factorIds: readonly FactorId[]): RoundResult {
  const isOfBallots = hasBallots(round.mode);
  const factors = factorIds.flatMap((factorId) => {
    const result = round.hidden ? undefined : round.factors[factorId];
    if (result === undefined || !isTold(round, result)) return [];
    return [[factorId, { ...result, corrected: false }] as const];
  });
  const told = new Set(factors.map(([factorId]) => factorId));
  const isAnswered = (id: FactorId) => !round.hidden && (round.tooFew.includes(id) || id in round.factors);
  return {
    roundId: roundIdAt(place),
    meetingId: roundIdAt(place),
    heldOn: round.heldOn,
    isOpen: false,
    moment: "",
    meetingKind: round.meetingKind,
    mode: round.mode,
    instrumentId: round.instrumentId,
    instrumentVersion: round.instrumentVersion,
    ballots: round.hidden ? 0 : round.ballots,
    threshold: isOfBallots && !round.hidden ? round.threshold : DEFAULT_THRESHOLD,
    hidden: round.hidden,
    factors: Object.fromEntries(factors),
    tooFew: isOfBallots ? factorIds.filter((id) => isAnswered(id) && !told.has(id)) : [],
  };
}

function isTold({ mode, ballots, threshold }: RoundResult, result: FactorResult): boolean {
  const { counts, dontKnow, notApplicable } = result;
  if (totalOf(counts) + dontKnow + notApplicable > ballots) return false;
  return (
    !hasBallots(mode) || (ballots >= threshold && mayBeTold({ ...result, counts: [...counts] }, threshold))
  );
}

function shortPoint(point: SharedPoint): SharedPoint {
  return "title" in point ? { title: cut(point.title) } : point;
}

function cut(words: string): string {
  return words.slice(0, NAME_LENGTH).toWellFormed();
}
