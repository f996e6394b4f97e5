import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Mode } from "#domain/rounds/round.ts";

/**
 * What a column of these scores is called: the middle one of several answers, or only the score, where any of them is the one
 * number of a round without ballots (A10).
 */
export function scoreName(points: readonly ({ readonly mode: Mode } | undefined)[]): "median" | "score" {
  return points.every((point) => point === undefined || hasBallots(point.mode)) ? "median" : "score";
}
