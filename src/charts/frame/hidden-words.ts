import { type TrendPoint } from "#charts/trend/trend-point.ts";
import { type Messages } from "#i18n/messages.ts";

/** Why a round shows nothing of a factor (R5): too few forms in all, or too few answers to this one. */
export function hiddenWords(
  { isTooFew, ballots }: Pick<TrendPoint, "isTooFew" | "ballots">,
  charts: Messages["charts"],
): string {
  return isTooFew ? charts.tooFew : charts.hiddenWith(ballots);
}
