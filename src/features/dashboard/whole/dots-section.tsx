import { useMemo } from "react";

import { AttentionDots } from "#charts/dots/attention-dots.tsx";
import { useInstrument } from "#content/use-instrument.tsx";
import { type FactorAttention } from "#domain/attention/flag.ts";
import { type ShownRounds } from "#domain/rounds/shown-rounds.ts";
import { useNotes } from "#features/dashboard/use-notes.ts";
import { useRoundLine } from "#features/dashboard/use-round-line.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type Messages } from "#i18n/messages.ts";
import { places } from "#ui/places.ts";

import { orderByAttention } from "./order-by-attention.ts";
import { type SectionProps } from "./section-props.ts";

/** The working view: all factors in order of attention, with the reason at the end of the row (U5). */
export function DotsSection({ community, dashboard, size = "normal" }: SectionProps) {
  const { dashboard: texts, vocabulary } = useMessages();
  const format = useFormat();
  const instrument = useInstrument();
  // The sentences stand above; a row has room for the least of the evidence, and a screen in a room for short names.
  const isLarge = size === "large";
  const notes = useNotes("brief");
  const roundLine = useRoundLine();
  const { attention, proposals, needs, rounds } = dashboard;

  const rows = useMemo(
    () =>
      orderByAttention(attention, proposals).map((factor) => ({
        attention: factor,
        name: instrument.texts.factors[factor.factorId]?.[isLarge ? "shortLabel" : "name"] ?? factor.factorId,
        href: community && `#${places.factor(community.id, factor.factorId)}`,
        otherMode: otherModeOf(factor, rounds, vocabulary),
        notes: notes(factor.flags),
        needsAttention: needs.attention.includes(factor.factorId),
      })),
    [attention, proposals, needs, rounds, vocabulary, instrument, community, isLarge, notes],
  );

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
  return <AttentionDots rows={rows} title={title} footnote={footnote} size={size} level={isLarge ? 2 : 3} />;
}

/** R2: a value of another way of scoring says so, under the date of the last round. */
function otherModeOf(
  { latest }: FactorAttention,
  rounds: ShownRounds,
  { modes }: Messages["vocabulary"],
): string | undefined {
  return latest === undefined || latest.mode === rounds.latest?.mode
    ? undefined
    : modes[latest.mode].name.toLowerCase();
}
