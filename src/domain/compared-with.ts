import { type Flag } from "./flag.ts";
import { type Day } from "./row.ts";

/** The two values that the words about a change hold against each other (A2, A7, A10). */
export interface Compared {
  readonly from: number;
  readonly to: number;
  /** First day of what `from` is about: one round, or several together. */
  readonly since: Day;
}

type Change = Extract<Flag, { kind: "falling" | "rising" }>["change"];

/** The one place that knows, so that what is drawn beside a sentence is what it says (A8). */
export function comparedIn(change: Change): Compared {
  const { since } = change;
  return "midP" in change
    ? { from: change.medianBefore, to: change.median, since }
    : { from: change.from, to: change.to, since };
}

/** What to draw beside these flags; nothing where no change is told, or where the middle score stayed where it was. */
export function comparedWith(flags: readonly Flag[]): Compared | undefined {
  for (const flag of flags) {
    if (flag.kind !== "falling" && flag.kind !== "rising") continue;
    const compared = comparedIn(flag.change);
    return compared.from === compared.to ? undefined : compared;
  }
  return undefined;
}
