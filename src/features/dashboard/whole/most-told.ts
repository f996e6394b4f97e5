import { type FactorAttention, type Flag } from "#domain/attention/flag.ts";
import { type Proposal } from "#domain/attention/history.ts";
import { isGoodNews, type Needs } from "#domain/attention/needs.ts";

/** More than three sentences nobody remembers. */
const MOST = 3;

/** What there is to say first: the most pressing in the order of A9, with room for good news where there is any (A7). */
export function mostTold({
  proposals,
  attention,
  needs,
}: {
  readonly proposals: readonly Proposal[];
  readonly attention: readonly FactorAttention[];
  readonly needs: Needs;
}): readonly Flag[] {
  const asked = proposals.flatMap(({ factorId, mainFlag }) =>
    needs.attention.includes(factorId) ? [mainFlag] : [],
  );
  const good = attention.flatMap(({ factorId, flags }) =>
    needs.good.includes(factorId) ? (flags.find(({ kind }) => isGoodNews(kind)) ?? []) : [],
  );
  const first = asked.slice(0, good.length > 0 ? MOST - 1 : MOST);
  return [...first, ...good.slice(0, MOST - first.length)];
}
