import { type FactorAttention } from "#domain/attention/flag.ts";
import { type Proposal } from "#domain/attention/history.ts";

/** All factors once: first what asks for attention in the order of A9, then what was set aside, good news, and the quiet ones. */
export function orderByAttention(
  attention: readonly FactorAttention[],
  proposals: readonly Proposal[],
): readonly FactorAttention[] {
  const isAside = ({ setAside }: Proposal) => setAside !== undefined;
  const asked = [...proposals.filter((proposal) => !isAside(proposal)), ...proposals.filter(isAside)].map(
    (proposal) => proposal.attention,
  );
  const rest = attention.filter(({ factorId }) => !asked.some((factor) => factor.factorId === factorId));
  const good = rest.filter(({ flags }) => flags.length > 0);
  const quiet = rest.filter(({ flags }) => flags.length === 0);
  return [...asked, ...good, ...quiet];
}
