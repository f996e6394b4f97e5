import { type FactorId } from "./instrument.ts";
import { type AnswerCounts, type RoundResult, totalOf } from "./round-result.ts";

/** What is told of a round: as it is stored, or as it is shown. */
type Release = Pick<RoundResult, "ballots"> & { readonly factors: Readonly<Record<FactorId, AnswerCounts>> };

/**
 * By how few people two releases of the numbers of one meeting may differ; undefined where nothing can be reckoned from the
 * two (R5).
 *
 * Whoever subtracts one release from the other learns what the people in between answered. So that must be nobody, or at
 * least as many as the threshold: of the ballots as a whole, of each factor that both releases tell, and of the scores on it, as
 * one score beside four don't-knows is one person's. Only counts are kept
 * (R3), so how many people differ is not known; it is judged by the fewest that can have made the difference.
 */
export function leastDifference(earlier: Release, next: Release, threshold: number): number | undefined {
  if (earlier.ballots < threshold || next.ballots < threshold) return undefined;
  const factors = toldByBoth(earlier, next);
  const people = Math.max(
    Math.abs(next.ballots - earlier.ballots),
    ...factors.map(({ came, gone }) => Math.max(came, gone)),
  );
  const perFactor = factors.flatMap(({ came, gone, scores }) => [Math.abs(came - gone), scores]);
  const few = [people, ...perFactor].filter((count) => count > 0 && count < threshold);
  return few.length === 0 ? undefined : Math.min(...few);
}

/**
 * Whether two releases are of the same ballots, as far as counts can tell: then it is one meeting, whatever day or name it was
 * given. Nothing went or nothing came, of several factors told by both; or of many factors no more than one ballot differs.
 * In two rounds of the same people that does not come about by chance: every factor would have to stand still.
 */
export function areOfSameBallots(one: Release, other: Release): boolean {
  const factors = toldByBoth(one, other);
  const ballots = Math.abs(one.ballots - other.ballots);
  if (factors.length < TELLING_FACTORS || ballots > Math.min(one.ballots, other.ballots)) return false;
  if (factors.every(({ gone }) => gone === 0) || factors.every(({ came }) => came === 0)) return true;
  return factors.length >= MANY_FACTORS && factors.every(({ gone, came }) => gone <= 1 && came <= 1);
}

/** Whether two releases tell the very same. */
export function tellTheSame(one: Release, other: Release): boolean {
  const factors = toldByBoth(one, other);
  return one.ballots === other.ballots && factors.every(({ gone, came }) => gone === 0 && came === 0);
}

/** So many factors are no accident. */
const TELLING_FACTORS = 3;
const MANY_FACTORS = 8;

/** At least so many answers to a factor are in the one release and not in the other. */
interface Difference {
  readonly gone: number;
  readonly came: number;
  /** By how many scores the two differ; who does not know gave none. */
  readonly scores: number;
}

function toldByBoth(earlier: Release, next: Release): readonly Difference[] {
  return Object.entries(earlier.factors).flatMap(([factorId, before]) => {
    const after = told(next, factorId);
    return after === undefined ? [] : [differenceOf(before, after)];
  });
}

function differenceOf(before: AnswerCounts, after: AnswerCounts): Difference {
  return {
    gone: surplus(before, after),
    came: surplus(after, before),
    scores: Math.abs(totalOf(after.counts) - totalOf(before.counts)),
  };
}

function told({ factors }: Release, factorId: FactorId): AnswerCounts | undefined {
  return Object.hasOwn(factors, factorId) ? factors[factorId] : undefined;
}

/** How many more answers there are than in the other, over all answers of which there are more. */
export function surplus(some: AnswerCounts, others: AnswerCounts): number {
  const [left, right] = [answersOf(some), answersOf(others)];
  return left.reduce((sum, count, at) => sum + Math.max(0, count - (right[at] ?? 0)), 0);
}

function answersOf({ counts, dontKnow, notApplicable }: AnswerCounts): readonly number[] {
  return [...counts, dontKnow, notApplicable];
}
