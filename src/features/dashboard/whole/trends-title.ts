import { type FactorAttention } from "#domain/attention/flag.ts";
import { type ShownRounds } from "#domain/rounds/shown-rounds.ts";
import { type Format } from "#i18n/format.ts";
import { type Messages } from "#i18n/messages.ts";
import { withCapital } from "#i18n/score-words.ts";

/** The point of the small trends in words: how many factors move and which way, or why that cannot be told (A8, A10). */
export function trendsTitle(
  attention: readonly FactorAttention[],
  { shown, comparable }: Pick<ShownRounds, "shown" | "comparable">,
  { dashboard: { trends } }: Messages,
  format: Format,
): string {
  if (shown.length === 1) return trends.early;
  const count = (kind: "falling" | "rising") =>
    attention.filter(({ flags }) => flags.some((flag) => flag.kind === kind)).length;
  const [falling, rising] = [count("falling"), count("rising")];
  const parts = [
    ...(falling > 0 ? [trends.falling(falling)] : []),
    ...(rising > 0 ? [trends.rising(rising)] : []),
  ];
  if (parts.length > 0) return withCapital(format.list(parts));
  // Nothing moved is only true where something could be compared.
  if (attention.some(({ trend }) => trend.type === "judged")) return trends.still(comparable.length + 1);
  const because = attention.flatMap(({ trend }) => (trend.type === "notComparable" ? [trend.because] : []));
  if (because.length === 0) return trends.tooEarly;
  return because.every((one) => one === "mode") ? trends.otherWay : trends.notComparable;
}
