import { totalOf } from "#domain/rounds/round-result.ts";
import { medianOf } from "#domain/rounds/summary.ts";
import { type Day } from "#domain/rows/row.ts";

import { type BallotState } from "./ballot-change.ts";
import { allOf, type Stretch, together } from "./baseline.ts";
import { canDiffer, compare } from "./compare.ts";
import { type Step } from "./factor-line.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { CONFIRMATION } from "./looks.ts";
import { rankScore } from "./rank-test.ts";
import { nextSingle, startSingle } from "./single-change.ts";
import { type Swing } from "./swing.ts";
import { type Found } from "./told-call.ts";

/** That a factor moved, and which way. */
export interface Moved {
  readonly kind: Found["kind"];
  /** How rare that is by chance; absent where nobody knows (A10). */
  readonly sureness?: Sureness;
}

/** What it takes to tell how sure a move is (A8). */
interface Sureness {
  readonly p: number;
  readonly limit: number;
  readonly swing?: number;
  /** The share of false calls that the community chose itself; absent where it is the default (A11). */
  readonly ownRate?: number;
}

/** Two later rounds beside the level of before. */
export interface Change {
  readonly before: {
    readonly rounds: number;
    readonly since: Day;
    readonly n: number;
    readonly median: number;
  };
  readonly moved?: Moved;
}

interface Terms {
  readonly decidedOn: Day;
  readonly rate: number;
}

/** A10: one number a round. Two points at once, no such step back, and both rounds on that side of the number of before. */
export function movedNumbers(before: readonly Step[], later: readonly Step[]): Change | undefined {
  const last = before.at(-1)?.occasion.point;
  if (last?.median === undefined) return undefined;
  const from = last.median;
  const told = { before: { rounds: 1, since: last.heldOn, n: 1, median: from } };
  const points = later.map(({ occasion: { point } }) => ({
    heldOn: point.heldOn,
    score: point.median ?? from,
  }));
  let state = startSingle(from, last.heldOn);
  const calls = points.flatMap(({ score, heldOn }) => {
    state = nextSingle(state, score, heldOn);
    return state.call === undefined ? [] : [state.call.kind];
  });
  const [kind] = calls;
  const isHeld = points.every(({ score }) => (kind === "falling" ? score < from : score > from));
  const isMoved = kind !== undefined && isHeld && calls.every((call) => call === kind);
  return isMoved ? { ...told, moved: { kind } } : told;
}

/**
 * The two later rounds together beside the level that the factor had: all rounds since its last confirmed change (A2).
 * `undefined` where so few answered that nothing could be told.
 *
 * @param before the rounds of the same kind until that day, from old to new
 */
export function movedBallots(
  before: readonly Step[],
  later: readonly Step[],
  terms: Terms,
): Change | undefined {
  const state = ballotsOf(before.at(-1));
  if (state === undefined) return undefined;
  const swing = later.at(-1)?.occasion.swing;
  const after = stretchOf(later);
  const level = levelOf(before, state, after, swing);
  const told = sumOf(level, state.last.heldOn);
  if (!canDiffer(totalOf(after.counts), told.n, terms.rate)) return undefined;
  const moved = lookTwice(after, level, terms, swing);
  const isHeld = moved !== undefined && goesOn(moved.kind, after, [stretchOf(level), state.last]);
  return isHeld ? { before: told, moved } : { before: told };
}

function ballotsOf(step: Step | undefined): BallotState | undefined {
  return step?.lines[step.occasion.kind]?.ballots;
}

function sumOf(level: readonly Step[], lastHeldOn: Day): Change["before"] {
  const { counts } = stretchOf(level);
  const since = level[0]?.occasion.point.heldOn ?? lastHeldOn;
  return { rounds: level.length, since, n: totalOf(counts), median: medianOf(counts) };
}

/**
 * The rounds that the later ones are held against. Where the last of them was called, and the later ones lie on that side
 * too, the change came before that day: that round alone is the level then, as it is for the flags that follow.
 */
function levelOf(
  before: readonly Step[],
  { baseline, pending }: BallotState,
  after: Stretch,
  swing: Swing | undefined,
): readonly Step[] {
  const found = pending && compare(after, allOf(pending.against), CONFIRMATION, swing);
  const isOver = found !== undefined && found.kind === pending?.call.kind;
  return before.slice(isOver ? -1 : -baseline.rounds);
}

/**
 * The last round before it was decided to do something was perhaps why: of many factors the one that lay low that day is
 * chosen, and by chance alone it lies higher next time (regression to the mean; F. Galton (1886), Journal of the
 * Anthropological Institute 15). With it in the level, of the steady factors that had been flagged as low 5 to 10 % "moved",
 * and some 15 % where it was the only round.
 *
 * So nearly all of the false calls allowed go to a look without that round, and a little to a look with it, which is all
 * there is when nothing came before: that must be so clear that also where the lowest of twelve was chosen at most one in
 * twenty is told falsely. The shares sum to 1 (Bonferroni).
 */
function lookTwice(
  after: Stretch,
  level: readonly Step[],
  { decidedOn, rate }: Terms,
  swing: Swing | undefined,
): Moved | undefined {
  const chosenFor = level.findLast(({ occasion }) => occasion.point.heldOn < decidedOn);
  const others = level.filter((step) => step !== chosenFor);
  const looks =
    chosenFor === undefined
      ? [{ rounds: level, share: 1 }]
      : [
          { rounds: others, share: 1 - WITH_IT },
          { rounds: level, share: WITH_IT },
        ];
  for (const { rounds, share } of looks) {
    const limit = (rate * share) / 2;
    const found = rounds.length === 0 ? undefined : compare(after, stretchOf(rounds), limit, swing);
    if (found !== undefined) return { kind: found.kind, sureness: surenessOf(found, limit, rate) };
  }
  return undefined;
}
const WITH_IT = 0.2;

function surenessOf({ p, midP, swing }: Found, limit: number, rate: number): Sureness {
  return {
    p: p ?? midP,
    limit,
    ...(swing !== undefined && { swing }),
    ...(rate !== DEFAULT_LIMITS.falseCalls && { ownRate: rate }),
  };
}

/** What is told is literally true (A8): the later rounds lie on that side of the whole level, and of its last round. */
function goesOn(
  kind: Found["kind"],
  after: Pick<Stretch, "counts">,
  beside: readonly Pick<Stretch, "counts">[],
): boolean {
  return beside.every(({ counts }) => {
    const score = rankScore(after.counts, counts);
    return kind === "falling" ? score < 0 : score > 0;
  });
}

function stretchOf(steps: readonly Step[]): Stretch {
  return together(steps.map(({ occasion }) => occasion.point));
}
