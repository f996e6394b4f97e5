import { useMemo } from "react";

import { type DotsRow } from "#charts/dots/dots-row.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type FactorAttention } from "#domain/attention/flag.ts";
import { type ShownRounds } from "#domain/rounds/shown-rounds.ts";
import { useNotes } from "#features/dashboard/use-notes.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { type Messages } from "#i18n/messages.ts";
import { places } from "#ui/places.ts";

import { orderByAttention } from "./order-by-attention.ts";
import { type SectionProps } from "./section-props.ts";

interface Rows extends Pick<SectionProps, "community" | "dashboard"> {
  /** Where there is little room, short ones. */
  readonly names: "short" | "full";
}

/** All factors in order of attention, with what stands out in a few words: the sentences stand elsewhere. */
export function useDotsRows({ community, dashboard, names }: Rows): readonly DotsRow[] {
  const { vocabulary } = useMessages();
  const { texts } = useInstrument();
  const notes = useNotes("brief");
  const { attention, proposals, needs, rounds } = dashboard;
  return useMemo(
    () =>
      orderByAttention(attention, proposals).map((factor) => ({
        attention: factor,
        name: texts.factors[factor.factorId]?.[names === "short" ? "shortLabel" : "name"] ?? factor.factorId,
        href: community && `#${places.factor(community.id, factor.factorId)}`,
        otherMode: otherModeOf(factor, rounds, vocabulary),
        notes: notes(factor.flags),
        needsAttention: needs.attention.includes(factor.factorId),
      })),
    [attention, proposals, needs, rounds, vocabulary, texts, community, names, notes],
  );
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
