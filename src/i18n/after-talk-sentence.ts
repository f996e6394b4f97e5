import { type FactorId } from "#domain/rounds/instrument.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { pointOf } from "#domain/rounds/summary.ts";

import { type Format } from "./format.ts";
import { type Messages } from "./messages.ts";

/** What became of a factor that was scored again after the talk, beside what it was (R8); nothing of one that was not. */
export function afterTalkSentence(
  round: RoundResult,
  factorId: FactorId,
  { again }: Pick<Messages["ceremony"], "again">,
  format: Format,
): string | undefined {
  const { after } = round;
  if (after === undefined || after.isOpen || !after.asked.includes(factorId)) return undefined;
  const why = after.withheld[factorId];
  if (why !== undefined) return again[why];
  const now = pointOf(after, factorId);
  if (now === undefined) return again.tooFew;
  if (now.median === undefined) return again.noScores;
  const was = pointOf(round, factorId)?.median;
  const middle = format.number(now.median);
  if (was === undefined) return again.middleOnly(middle);
  return was === now.median ? again.middleSame(middle) : again.middle(middle, format.number(was));
}
