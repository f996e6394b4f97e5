import { QUARTER } from "#charts/frame/scale-point.ts";
import { type FactorPoint } from "#domain/attention/flag.ts";
import { type Compared } from "#domain/rounds/compared-with.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

interface DotsSpokenProps {
  readonly latest: FactorPoint;
  readonly compared: Compared | undefined;
}

/** A strip in words. The median stands in the next cell, for everyone. */
export function DotsSpoken({ latest, compared }: DotsSpokenProps) {
  const messages = useMessages().charts.dots;
  const format = useFormat();
  const { median, q1, q3, n, mode } = latest;
  return (
    <span className="visually-hidden">
      {median !== undefined &&
        (hasBallots(mode) ? messages.spoken : messages.spokenScore)(format.number(median))}{" "}
      {n > 1 &&
        q1 !== undefined &&
        q3 !== undefined &&
        messages.spokenHalf(format.number(q1, QUARTER), format.number(q3, QUARTER))}{" "}
      {compared !== undefined &&
        messages.spokenBefore(format.number(compared.from), format.shortDay(compared.since))}
    </span>
  );
}
