import { type RadarFactor } from "#charts/radar/radar-factor.ts";
import { type Format } from "#i18n/format.ts";
import { type Messages } from "#i18n/messages.ts";

/** The point of the radar in words: the two ends, by their short names; an end that several share is not named. */
export function radarTitle(
  factors: readonly Pick<RadarFactor, "now" | "shortLabel">[],
  { dashboard: { radar } }: Messages,
  format: Format,
): string {
  const scored = factors.flatMap(({ now, shortLabel }) => (now === undefined ? [] : [{ now, shortLabel }]));
  const [low, high] = [Math.min, Math.max].map((end) => end(...scored.map(({ now }) => now)));
  if (low === undefined || high === undefined || scored.length === 0 || low === high) return radar.level;
  const onlyAt = (end: number) => {
    const [first, second] = scored.filter(({ now }) => now === end);
    return second === undefined ? first?.shortLabel : undefined;
  };
  const [highest, lowest] = [onlyAt(high), onlyAt(low)];
  if (highest === undefined && lowest === undefined)
    return radar.between(format.number(low), format.number(high));
  return radar.title(highest, lowest);
}
