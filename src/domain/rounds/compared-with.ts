import { type Flag } from "#domain/attention/flag.ts";
import { type Day } from "#domain/rows/row.ts";

/** The two values that the words about a change hold against each other (A2, A7, A10). */
export interface Compared {
  readonly from: number;
  readonly to: number;
  /** First day of what `from` is about: one round, or several together. */
  readonly since: Day;
}

type Change = Extract<Flag, { kind: "falling" | "rising" }>["change"];

function comparedIn(change: Change): Compared {
  const { since } = change;
  return "midP" in change
    ? { from: change.medianBefore, to: change.median, since }
    : { from: change.from, to: change.to, since };
}

/** What to draw beside these flags: the step of the middle score that the words tell. Nothing where they tell none. */
export function comparedWith(flags: readonly Flag[]): Compared | undefined {
  for (const flag of flags) {
    if (flag.kind !== "falling" && flag.kind !== "rising") continue;
    return stepOf(flag.kind, flag.change);
  }
  return undefined;
}

/**
 * The step of the middle score, where there is one the way the change goes: the answers can shift while the middle one
 * stays where it is, and a slide is no step. The one place that knows, so that what is drawn is what is said (A8).
 */
export function stepOf(kind: "falling" | "rising", change: Change): Compared | undefined {
  if (change.basis === "slide") return undefined;
  const compared = comparedIn(change);
  const goesAlong = kind === "falling" ? compared.to < compared.from : compared.to > compared.from;
  return goesAlong ? compared : undefined;
}
