import { type History, type Proposal } from "#domain/history.ts";
import { type RoundResult } from "#domain/round-result.ts";

/** The last round whose result may be seen (R4, R5); an agenda is made from it. */
export function lastRound({ rounds }: History): RoundResult | undefined {
  return rounds
    .filter(({ hidden }) => !hidden)
    .reduce<RoundResult | undefined>(
      (last, round) => (last !== undefined && last.heldOn > round.heldOn ? last : round),
      undefined,
    );
}

/**
 * The round after which a proposed factor is set aside (A9): the one that its flag is from. A factor that was not
 * scored for long has an old one, so there it is the last round of all, and after the next one it may come back.
 */
export function setAsideRound({ mainFlag }: Proposal, history: History): string {
  const last = lastRound(history);
  return mainFlag.kind === "stale" && last !== undefined ? last.roundId : mainFlag.roundId;
}
