import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { type DotsRow } from "./dots-row.ts";

interface DotsValueProps {
  readonly row: Pick<DotsRow, "attention" | "otherMode">;
}

/** The score, or why there is none. */
export function DotsScore({ row: { attention } }: DotsValueProps) {
  const { latest, tooFewOn } = attention;
  const messages = useMessages().charts;
  const format = useFormat();
  if (latest === undefined)
    return <span className="quiet">{tooFewOn === undefined ? messages.notScored : messages.tooFew}</span>;
  return (
    <strong className="dots-score">
      {latest.median === undefined ? messages.notAnswered : format.number(latest.median)}
    </strong>
  );
}

/** What a score is of (S2): how many answered, who did not know, and when, where that was not the last time. */
export function DotsCount({
  row: { attention, otherMode },
  tellsNumber = true,
}: DotsValueProps & {
  /** Not where the chart says it of all factors at once. One score is always of one. */
  readonly tellsNumber?: boolean;
}) {
  const { latest, isOlder, tooFewOn } = attention;
  const messages = useMessages().charts;
  const format = useFormat();
  if (latest === undefined) return null;
  const { n, dontKnow, heldOn, mode } = latest;
  const number = tellsNumber && hasBallots(mode) && messages.n(n);
  const about = [number, dontKnow > 0 && messages.dontKnow(dontKnow)].filter(Boolean).join(", ");
  const since = isOlder && messages.olderFrom(format.shortDay(heldOn), otherMode);
  const told = [about, since, tooFewOn !== undefined && messages.thenTooFew].filter(Boolean).join("; ");
  return told === "" ? null : <span className="dots-count">{told}</span>;
}
