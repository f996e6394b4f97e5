import { differenceOf } from "#domain/rounds/comparable.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { nextBallots, startBallots, type BallotState } from "./ballot-change.ts";
import { type FactorPoint, type Flag, type TrendState } from "./flag.ts";
import { levelFlags, nextLevels, unsureFlag, type LevelState } from "./level.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { type Occasion } from "./occasion.ts";
import { nextSingle, startSingle, type SingleState } from "./single-change.ts";
import { type Finding } from "./told-call.ts";

/** What stands out about a factor in one round, judged on that round and the rounds before it. */
export interface Verdict {
  readonly occasion: Occasion;
  readonly flags: readonly Flag[];
  readonly trend: TrendState;
}

/** A verdict, with all that the next round needs to know. */
export interface Step extends Verdict {
  readonly lines: Readonly<Record<string, Line>>;
  /** One occasion of each kind in which somebody gave a score. */
  readonly scored: readonly Occasion[];
}

/** The rounds of one kind so far: only like is compared with like (A10, I3). */
interface Line {
  readonly levels: LevelState;
  readonly ballots?: BallotState;
  readonly single?: SingleState;
  /** Rounds with at least one answer on the scale. */
  readonly rounds: number;
}

const NO_LINE: Line = { levels: {}, rounds: 0 };

/** What a factor is judged by. */
export interface StepTerms {
  readonly factorId: FactorId;
  readonly limits: Limits;
  /** What the looks at this round found before. */
  readonly known: Finding | undefined;
}

/** Judges the next round of a factor (A1 to A4, A7, A10). */
export function nextStep(before: Step | undefined, occasion: Occasion, terms: StepTerms): Step {
  const { factorId, limits } = terms;
  const { point, kind } = occasion;
  const line = nextLine(before?.lines[kind] ?? NO_LINE, occasion, terms);
  const unsure = unsureFlag(point, factorId, limits);
  return {
    occasion,
    flags: [
      ...changeFlags(line, point, factorId, limits),
      ...levelFlags(line.levels, point, factorId, limits),
      ...(unsure === undefined ? [] : [unsure]),
    ],
    trend: trendOf(line, before, occasion),
    lines: { ...before?.lines, [kind]: line },
    scored: nextScored(before?.scored ?? [], occasion),
  };
}

function nextLine(line: Line, occasion: Occasion, { limits, known }: StepTerms): Line {
  const { point, swing } = occasion;
  const levels = nextLevels(line.levels, occasion, limits);
  // A round in which nobody gave a point on the scale says nothing about change.
  if (point.median === undefined) return { ...line, levels };
  const rounds = line.rounds + 1;
  if (!hasBallots(point.mode)) {
    const single = line.single
      ? nextSingle(line.single, point.median, point.heldOn)
      : startSingle(point.median, point.heldOn);
    return { levels, single, rounds };
  }
  const round = { heldOn: point.heldOn, counts: point.counts };
  return {
    levels,
    ballots: line.ballots
      ? nextBallots(line.ballots, round, { rate: limits.falseCalls, swing }, known)
      : startBallots(round),
    rounds,
  };
}

function changeFlags(
  line: Line,
  point: FactorPoint,
  factorId: FactorId,
  { falseCalls }: Limits,
): readonly Flag[] {
  const call = point.median === undefined ? undefined : (line.ballots?.call ?? line.single?.call);
  if (call === undefined) return [];
  const { roundId, heldOn, mode } = point;
  const isOwn = "midP" in call.change && falseCalls !== DEFAULT_LIMITS.falseCalls;
  const change = isOwn ? { ...call.change, ownRate: falseCalls } : call.change;
  return [{ kind: call.kind, factorId, roundId, heldOn, mode, change }];
}

function nextScored(scored: readonly Occasion[], occasion: Occasion): readonly Occasion[] {
  const isKnown = scored.some(({ kind }) => kind === occasion.kind);
  return isKnown || occasion.point.median === undefined ? scored : [...scored, occasion];
}

/** Whether change could be judged: what cannot be told, and why, is a state of its own (A8). */
function trendOf(line: Line, before: Step | undefined, { point, measured }: Occasion): TrendState {
  if (point.median === undefined) return { type: "noScores" };
  if (line.rounds > 1) {
    const isJudged = line.ballots?.canJudge ?? true;
    return isJudged ? { type: "judged" } : { type: "tooEarly", rounds: line.rounds };
  }
  if (before === undefined) return { type: "tooEarly", rounds: 1 };
  const differences = new Set(before.scored.map((earlier) => differenceOf(earlier.measured, measured)));
  if (differences.size === 0) return { type: "noneBefore" };
  const [because = "both"] = differences.size === 1 ? differences : [];
  return { type: "notComparable", because };
}
