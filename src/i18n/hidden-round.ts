import { type RoundResult } from "#domain/rounds/round-result.ts";

import { type Messages } from "./messages.ts";

/** Why nothing is told of a round that is closed (R5): too few forms, or those of another round. */
export function hiddenRoundText(
  { ballots, threshold, sameFormsAs }: Pick<RoundResult, "ballots" | "threshold" | "sameFormsAs">,
  { round }: Messages["scored"],
): string {
  return sameFormsAs === undefined ? round.hidden(ballots, threshold) : round.sameForms;
}
