import { type FactorAttention } from "#domain/flag.ts";
import { type Proposal } from "#domain/history.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { Find } from "./attention-list.tsx";

interface GoodNewsProps {
  readonly communityId: string;
  readonly attention: readonly FactorAttention[];
  readonly proposals: readonly Proposal[];
}

/** What rises or stands strong, with the same weight as what needs attention (A7). */
export function GoodNews({ communityId, attention, proposals }: GoodNewsProps) {
  const { dashboard } = useMessages();
  const asked = new Set(proposals.map(({ factorId }) => factorId));
  const good = attention
    .map(({ factorId, flags }) => ({
      factorId,
      flags: flags.filter(({ kind }) => kind === "rising" || kind === "strong"),
    }))
    .filter(({ factorId, flags }) => flags.length > 0 && !asked.has(factorId));
  if (good.length === 0) return null;
  return (
    <section className="section" aria-labelledby="good">
      <h2 id="good">{dashboard.good.title}</h2>
      <ul className="finds">
        {good.map(({ factorId, flags }) => (
          <Find key={factorId} communityId={communityId} factorId={factorId} flags={flags} />
        ))}
      </ul>
    </section>
  );
}
