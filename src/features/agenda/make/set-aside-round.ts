import { type Proposal } from "#domain/attention/history.ts";
import { type ShownRounds } from "#domain/rounds/shown-rounds.ts";

/**
 * The round after which a proposed factor is set aside (A9): the one that its flag is from. A factor that was not
 * scored for long has an old one, so there it is the last round of all, and after the next one it may come back.
 */
export function setAsideRound({ mainFlag }: Proposal, { latest }: ShownRounds): string {
  return mainFlag.kind === "stale" && latest !== undefined ? latest.roundId : mainFlag.roundId;
}
