import { type FactorId } from "./instrument.ts";
import { type Ballot } from "./round.ts";

type Answers = Ballot["answers"];

/**
 * By how few people two releases of the numbers of one meeting differ; undefined where nothing can be reckoned from the
 * two (R5).
 *
 * Whoever subtracts one release from the other learns what the people in between answered. So that must be nobody, or at
 * least as many as the threshold: of the forms as a whole, and of each factor that both releases tell. A form that was
 * changed counts once, as one that went and one that came.
 */
export function leastDifference(
  earlier: readonly Answers[],
  next: readonly Answers[],
  threshold: number,
): number | undefined {
  if (earlier.length < threshold || next.length < threshold) return undefined;
  const { gone, came } = differenceOf(earlier, next);
  const people = Math.max(gone.length, came.length);
  const perFactor = factorsOf([...earlier, ...next])
    .filter((id) => answered(earlier, id) >= threshold && answered(next, id) >= threshold)
    .map((id) => Math.max(answered(gone, id), answered(came, id)));
  const few = [people, ...perFactor].filter((count) => count > 0 && count < threshold);
  return few.length === 0 ? undefined : Math.min(...few);
}

/** How many of these forms stand among the others as well, each form once. */
export function sharedForms(some: readonly Answers[], others: readonly Answers[]): number {
  return some.length - differenceOf(some, others).gone.length;
}

/**
 * Whether two releases are for the most part the same forms, and not the same by accident: several different ones, with
 * several answers each. Then it is one meeting, whatever day or name it was given.
 */
export function areMostlySame(some: readonly Answers[], others: readonly Answers[]): boolean {
  const { gone } = differenceOf(some, others);
  const shared = some.length - gone.length;
  const telling = some.filter((answers) => Object.keys(answers).length >= TELLING_ANSWERS);
  const kinds = new Set(telling.map(asText));
  const known = new Set(others.map(asText));
  const sharedKinds = [...kinds].filter((kind) => known.has(kind)).length;
  return sharedKinds >= TELLING_FORMS && shared * 2 > Math.min(some.length, others.length);
}

/** So many answers make a form somebody's own, and so many such forms are no accident. */
const TELLING_ANSWERS = 3;
const TELLING_FORMS = 3;

interface Difference {
  readonly gone: readonly Answers[];
  readonly came: readonly Answers[];
}

/** The forms of the one that the other lacks, and the other way round; the same form twice is two forms. */
function differenceOf(earlier: readonly Answers[], next: readonly Answers[]): Difference {
  return { gone: without(earlier, next), came: without(next, earlier) };
}

function without(some: readonly Answers[], others: readonly Answers[]): readonly Answers[] {
  const left = new Map<string, number>();
  for (const text of others.map(asText)) left.set(text, (left.get(text) ?? 0) + 1);
  return some.filter((answers) => {
    const text = asText(answers);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

function asText(answers: Answers): string {
  return JSON.stringify(Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function factorsOf(all: readonly Answers[]): readonly FactorId[] {
  return [...new Set(all.flatMap((answers) => Object.keys(answers)))];
}

function answered(all: readonly Answers[], factorId: FactorId): number {
  return all.filter((answers) => answers[factorId] !== undefined).length;
}
