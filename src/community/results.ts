import { resultsOfRounds } from "#domain/rounds/results-of-rounds.ts";

import { CORRECTIONS, COUNTS, MEETINGS, ROUNDS, SCORES } from "./rows.ts";
import { joined } from "./slice.ts";

/** What each round says, oldest first (R1 to R7). */
export const RESULTS = joined(
  { meetings: MEETINGS, rounds: ROUNDS, scores: SCORES, corrections: CORRECTIONS, counts: COUNTS },
  resultsOfRounds,
);
