import { groupBy } from "#domain/group-by.ts";
import { ZERO_STAMP } from "#domain/rows/clock.ts";
import { ROW_VERSION } from "#domain/rows/row.ts";

import { type Ballot } from "./ballot.ts";
import { countBallots } from "./count-ballots.ts";
import { hasBallots } from "./has-ballots.ts";
import { type RoundCounts } from "./round-counts.ts";
import { DEFAULT_THRESHOLD, type Round } from "./round.ts";

/** What counting needs to know of a round. */
type CountedRound = Pick<Round, "id" | "communityId" | "mode" | "threshold">;

/**
 * Counts the ballots that an earlier version stored, from a database, a copy or another device (R3, B3): one row per round, the
 * same on every device, and older than anything said since. Ballots without a round are of nobody's use, and are not kept.
 *
 * An open round of ballots is counted as it stands; nothing of it is told before it is closed (R4).
 */
export function countOlderBallots(
  ballots: readonly Ballot[],
  rounds: readonly CountedRound[],
): readonly RoundCounts[] {
  const ballotsOf = groupBy(ballots, ({ roundId }) => roundId);
  return rounds.flatMap(({ id, communityId, mode, threshold }): RoundCounts[] => {
    const own = (ballotsOf.get(id) ?? []).filter((ballot) => ballot.communityId === communityId);
    if (!hasBallots(mode) || own.length === 0) return [];
    const counted = countBallots(
      own.map(({ answers }) => answers),
      // A file may say less (R5).
      Math.max(threshold, DEFAULT_THRESHOLD),
    );
    return [{ id, communityId, v: ROW_VERSION, roundId: id, counted, _t: OLDEST }];
  });
}

/** As of seeds: whatever was really said wins. */
const OLDEST = { communityId: ZERO_STAMP, roundId: ZERO_STAMP, counted: ZERO_STAMP };
