import { AttentionDots } from "#charts/dots/attention-dots.tsx";
import { useInstrument } from "#content/use-instrument.tsx";
import { useRoundLine } from "#features/dashboard/use-round-line.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { type SectionProps } from "./section-props.ts";
import { useDotsRows } from "./use-dots-rows.ts";

/** The working view: all factors in order of attention, with the reason at the end of the row (U5). */
export function DotsSection({ community, dashboard, size = "normal" }: SectionProps) {
  const { dashboard: texts } = useMessages();
  const format = useFormat();
  const instrument = useInstrument();
  const isLarge = size === "large";
  const roundLine = useRoundLine();
  const rows = useDotsRows({ community, dashboard, names: isLarge ? "short" : "full" });
  const { proposals, rounds } = dashboard;

  const asked = proposals
    .filter(({ proposed }) => proposed)
    .map(({ factorId }) => instrument.texts.factors[factorId]?.shortLabel ?? factorId);
  const title =
    asked.length === 0
      ? texts.dots.quiet
      : asked.length === 1
        ? texts.dots.one(asked[0] ?? "")
        : texts.dots.several(format.list(asked));
  const footnote = rounds.latest && `${format.day(rounds.latest.heldOn)}: ${roundLine(rounds.latest)}`;
  return <AttentionDots rows={rows} title={title} footnote={footnote} size={size} level={2} />;
}
