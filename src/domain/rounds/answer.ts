import { z } from "#domain/schema.ts";

/** A point on the scale of five labelled points (I2). */
export const Point = z.literal([1, 2, 3, 4, 5]);
export type Point = z.infer<typeof Point>;

export const POINTS: readonly Point[] = [1, 2, 3, 4, 5];

/** Answers of their own: counted and shown, never turned into a number (I2). */
export const NonScore = z.literal(["dont-know", "not-applicable"]);
export type NonScore = z.infer<typeof NonScore>;

/** What someone can answer to a statement. No answer at all is an absent field, never zero (I2). */
export const Answer = z.union([Point, NonScore]);
export type Answer = z.infer<typeof Answer>;

export function isPoint(answer: Answer): answer is Point {
  return typeof answer === "number";
}
