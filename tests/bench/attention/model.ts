import { type Counts } from "#domain/rounds/round-result.ts";

import { type Random } from "./random.ts";

/** Whether the same people come to every meeting, others, or some of each. */
export type People = "different" | "partly" | "same";

/** The chance of each answer, before a change and after it: what the oracle knows. */
export type Chances = readonly [number, number, number, number, number];

/** A made community of twelve factors; every call of `meet` is a meeting at which nobody's mind has changed. */
export interface Made {
  /** The counts of every factor at one meeting, after a fall of `fall` points of the mean. */
  readonly meet: (fall: number) => readonly Counts[];
  /** What one answer to a factor is like after such a fall. */
  readonly chances: (factor: number, fall: number) => Chances;
}

export interface Model {
  readonly name: string;
  readonly make: (n: number, people: People, random: Random) => Made;
}

export const FACTORS = 12;

export function countOf(answers: readonly number[]): Counts {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const answer of answers) counts[answer - 1] = (counts[answer - 1] ?? 0) + 1;
  return counts;
}
