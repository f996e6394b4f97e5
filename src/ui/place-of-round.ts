import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";

import { places } from "./places.ts";

/** Where an open round is gone on with: ballots are collected, not filled in on the score form. */
export function placeOfOpenRound(
  { mode, roundId }: Pick<RoundResult, "mode" | "roundId">,
  communityId: string,
): string {
  return hasBallots(mode) ? places.collect(communityId, roundId) : places.score(communityId, roundId);
}
