import { type FactorAttention, type Flag } from "#domain/attention/flag.ts";
import { flagsIn } from "#domain/attention/flags-in.ts";
import { toneOf } from "#domain/attention/needs.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { flagName } from "#i18n/flag-sentence.ts";
import { type Speech } from "#i18n/language-context.tsx";

import { type FactorMark } from "./agenda-document.ts";
import { type AgendaDocumentInput } from "./agenda-input.ts";
import { type RoundsShown } from "./scores-shown.ts";

/** Flags in a word or two each. That nobody spoke about it yet is no news beside another, on an agenda. */
export function marksIn(flags: readonly Flag[], { messages }: Speech): readonly FactorMark[] {
  const others = flags.filter(({ kind }) => kind !== "unattended");
  return (others.length > 0 ? others : flags).map(({ kind }) => ({
    name: flagName(kind, messages),
    tone: toneOf(kind),
  }));
}

/**
 * What stood out about a factor in the round shown: what was copied onto the agenda, or else what is judged now as long
 * as that is of the same round. What the manager set aside is not marked (A9). `undefined` where nobody knows any more.
 */
export function marksOf(
  factorId: FactorId,
  { points, attention, needs }: Pick<AgendaDocumentInput, "points" | "attention" | "needs">,
  shown: RoundsShown,
  speech: Speech,
): readonly FactorMark[] | undefined {
  const point = points.find((one) => one.factorId === factorId && one.deleted !== true);
  const copied = point === undefined ? [] : flagsIn(point.evidence);
  if (copied.length > 0) return marksIn(copied, speech);
  const judged = attentionThen(attention, shown, factorId);
  if (judged === undefined) return undefined;
  const isTold = [needs.attention, needs.lesser, needs.good].some((ids) => ids.includes(factorId));
  return isTold ? marksIn(judged.flags, speech) : [];
}

/** What is said about a factor now, as long as no later round scored it: what was copied is not told again by another (G1, A8). */
export function attentionThen(
  all: readonly FactorAttention[],
  { shown }: RoundsShown,
  factorId: FactorId,
): FactorAttention | undefined {
  const scored = shown.shown.findLast(({ factors }) => factors[factorId] !== undefined);
  return all.find((one) => one.factorId === factorId && one.latest?.roundId === scored?.roundId);
}
