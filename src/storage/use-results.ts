import { useMemo } from "react";

import { resultsOfRounds } from "#domain/results-of-rounds.ts";
import { type RoundResult } from "#domain/round-result.ts";

import { useLiveRows } from "./use-live-rows.ts";

/**
 * What each round of a community says, oldest first. `undefined` while the first read runs.
 *
 * Each table is a query of its own, so that saving a score does not read the ballots again.
 */
export function useResults(communityId: string): readonly RoundResult[] | undefined {
  const meetings = useLiveRows("meetings", communityId);
  const rounds = useLiveRows("rounds", communityId);
  const scores = useLiveRows("scores", communityId);
  const corrections = useLiveRows("corrections", communityId);
  const ballots = useLiveRows("ballots", communityId);
  return useMemo(() => {
    if (!meetings || !rounds || !scores || !corrections || !ballots) return undefined;
    return resultsOfRounds({ meetings, rounds, scores, corrections, ballots });
  }, [meetings, rounds, scores, corrections, ballots]);
}
