import { type BallotChange } from "./flag.ts";
import { DEFAULT_LIMITS } from "./limits.ts";

/** How sure a change is, in words: one of three. */
export type Degree = "fairlySure" | "sure" | "verySure";

/** How sure a change between ballots is, and the numbers behind it (A8). Both are chances if nothing changes, and upper bounds. */
export interface Certainty {
  readonly degree: Degree;
  /** Of a change this rare in one factor and round: downwards or upwards, in any of the looks. */
  readonly oneFactor: number;
  /** Of the same in at least one of the factors judged beside each other. Absent where their number is not known. */
  readonly anyFactor?: number;
  readonly among?: number;
}

/** What it takes to tell how sure a change is. */
type Rarity = Pick<BallotChange, "p" | "limit" | "ownRate" | "among">;

/** Called sure from this chance down, and very sure from the next one down. Whatever is called is fairly sure at least. */
const SURE = 1 / 100;
const VERY_SURE = 1 / 1000;

/**
 * How sure a change is (A8). `undefined` where the evidence does not tell: that of older versions had half of the ties only.
 *
 * A look calls with its share of the false calls a community allows, half for each direction. The looks, two
 * directions and their shares add up: if nothing changes, the chance that any look finds something as rare for that
 * look is at most this sum (Bonferroni). For several factors the sum goes on.
 */
export function certaintyOf({ p, limit, ownRate, among }: Rarity): Certainty | undefined {
  if (p === undefined) return undefined;
  const rate = ownRate ?? DEFAULT_LIMITS.falseCalls;
  // A change told against the rounds before a confirmed one has a limit of its own, and two directions.
  const oneFactor = Math.min(1, p * Math.max(2, rate / limit));
  return {
    degree: degreeOf(oneFactor),
    oneFactor,
    ...(among !== undefined && { among, anyFactor: Math.min(1, among * oneFactor) }),
  };
}

function degreeOf(chance: number): Degree {
  if (chance <= VERY_SURE) return "verySure";
  return chance <= SURE ? "sure" : "fairlySure";
}
