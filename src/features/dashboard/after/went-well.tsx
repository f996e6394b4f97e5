import { type FactorAttention } from "#domain/attention/flag.ts";
import { isGoodNews, type Needs } from "#domain/attention/needs.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Section } from "#ui/section.tsx";

import { ToldList } from "./told-list.tsx";

interface WentWellProps {
  readonly attention: readonly FactorAttention[];
  readonly needs: Needs;
}

/** What rises or stands strong comes first, after a round (A7). */
export function WentWell({ attention, needs }: WentWellProps) {
  const { after } = useMessages().dashboard;
  const good = attention
    .filter(({ factorId }) => needs.good.includes(factorId))
    .map(({ factorId, flags }) => ({ factorId, flags: flags.filter(({ kind }) => isGoodNews(kind)) }));
  if (good.length === 0) return null;
  return (
    <Section title={after.good(good.length)}>
      <ToldList factors={good} />
    </Section>
  );
}
