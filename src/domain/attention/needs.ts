import { type FactorId } from "#domain/rounds/instrument.ts";

import { type FactorAttention, type FlagKind } from "./flag.ts";
import { type Proposal } from "./history.ts";
import { isLesser } from "./propose.ts";

/** Which factors every page counts and marks, and nobody else decides (A9, A7). No factor is in two of these lists. */
export interface Needs {
  /** They need attention, and were not set aside; in the order of A9. */
  readonly attention: readonly FactorId[];
  /** Something lesser stands out, that asks for no place on an agenda (A1). */
  readonly lesser: readonly FactorId[];
  /** Good news, and nothing that stands out otherwise; in the order of the instrument. */
  readonly good: readonly FactorId[];
}

export function needsOf(attention: readonly FactorAttention[], proposals: readonly Proposal[]): Needs {
  const open = proposals.filter(({ setAside }) => setAside === undefined);
  const flagged = new Set(proposals.map(({ factorId }) => factorId));
  const idsOf = (factors: readonly { readonly factorId: FactorId }[]) =>
    factors.map(({ factorId }) => factorId);
  return {
    attention: idsOf(open.filter(({ mainFlag }) => !isLesser(mainFlag))),
    lesser: idsOf(open.filter(({ mainFlag }) => isLesser(mainFlag))),
    good: idsOf(
      attention.filter(
        ({ factorId, flags }) => !flagged.has(factorId) && flags.some(({ kind }) => isGoodNews(kind)),
      ),
    ),
  };
}

/** How much a flag asks for: a lesser remark less than what needs attention (A1), good news as much (A7). */
export function toneOf(kind: FlagKind): "attention" | "good" | "quiet" {
  if (isGoodNews(kind)) return "good";
  return kind === "lowMinority" ? "quiet" : "attention";
}

/** Good news has the same weight as what needs attention (A7). */
export function isGoodNews(kind: FlagKind): boolean {
  return kind === "rising" || kind === "strong";
}
