import { useMemo } from "react";

import { type DotsRow } from "#charts/dots/dots-row.ts";
import { type GlanceGroup } from "#charts/glance/glance-group.ts";
import { GlancePicture } from "#charts/glance/glance-picture.tsx";
import { useRoundLine } from "#features/dashboard/use-round-line.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type Messages } from "#i18n/messages.ts";

import { type SectionProps } from "./section-props.ts";
import { useDotsRows } from "./use-dots-rows.ts";

/** The one picture of how it stands: what needs attention, what goes well, and the rest, with what moved (U5). */
export function GlanceSection({ community, dashboard }: SectionProps) {
  const { dashboard: texts } = useMessages();
  const format = useFormat();
  const roundLine = useRoundLine();
  const rows = useDotsRows({ community, dashboard, names: "short" });
  const { needs, rounds } = dashboard;
  const groups = useMemo(() => groupsOf(rows, needs, texts.glance.groups), [rows, needs, texts]);
  const { latest } = rounds;
  if (latest === undefined) return null;
  const count = (tone: GlanceGroup["tone"]) => groups.find((group) => group.tone === tone)?.rows.length ?? 0;
  return (
    <GlancePicture
      groups={groups}
      answered={latest.ballots}
      title={texts.glance.title(count("attention"), count("good")) || texts.dots.quiet}
      footnote={`${format.day(latest.heldOn)}: ${roundLine(latest)}`}
      level={2}
    />
  );
}

function groupsOf(
  rows: readonly DotsRow[],
  needs: SectionProps["dashboard"]["needs"],
  titles: Messages["dashboard"]["glance"]["groups"],
): readonly GlanceGroup[] {
  const toneOf = ({ attention: { factorId } }: DotsRow) => {
    if (needs.attention.includes(factorId)) return "attention";
    return needs.good.includes(factorId) ? "good" : "quiet";
  };
  return (["attention", "good", "quiet"] as const)
    .map((tone) => ({ tone, title: titles[tone], rows: rows.filter((row) => toneOf(row) === tone) }))
    .filter((group) => group.rows.length > 0);
}
