import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { useMessages } from "#i18n/language-context.tsx";

/** Whose view the numbers are, and of how many (R2, S2): under every chart. */
export function useRoundLine(): (round: RoundResult) => string {
  const { dashboard, scored, vocabulary } = useMessages();
  return (round) =>
    dashboard.radar.modeOf(
      vocabulary.modes[round.mode].name,
      hasBallots(round.mode) ? scored.round.ballots(round.ballots) : dashboard.radar.single,
    );
}
