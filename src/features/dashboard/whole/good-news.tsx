import { type FactorAttention } from "#domain/attention/flag.ts";
import { isGoodNews, type Needs } from "#domain/attention/needs.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Section } from "#ui/section.tsx";

import { Find } from "./attention-list.tsx";

interface GoodNewsProps {
  /** Absent where factors have no page of their own. */
  readonly communityId?: string | undefined;
  readonly attention: readonly FactorAttention[];
  readonly needs: Needs;
}

/** What rises or stands strong, with the same weight as what needs attention (A7). */
export function GoodNews({ communityId, attention, needs }: GoodNewsProps) {
  const { dashboard } = useMessages();
  const good = attention
    .filter(({ factorId }) => needs.good.includes(factorId))
    .map(({ factorId, flags }) => ({ factorId, flags: flags.filter(({ kind }) => isGoodNews(kind)) }));
  if (good.length === 0) return null;
  return (
    <Section title={dashboard.good.title}>
      <ul className="finds">
        {good.map(({ factorId, flags }) => (
          <Find key={factorId} communityId={communityId} factorId={factorId} flags={flags} />
        ))}
      </ul>
    </Section>
  );
}
