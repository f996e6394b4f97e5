import { type Answers } from "./ballot.ts";
import { countBallots, mayBeTold } from "./count-ballots.ts";
import { type FactorId } from "./instrument.ts";
import { surplus } from "./release.ts";
import { type Counted, type Withheld } from "./round-counts.ts";
import { type AfterTalk, type AnswerCounts, type RoundResult, totalOf } from "./round-result.ts";

/**
 * Counts what people answered once more after a talk (R8), and leaves out for good what would tell, beside what they answered
 * before, of one person or a few (R3, R5).
 */
export function countAgain(
  ballots: readonly Answers[],
  before: Counted | undefined,
  threshold: number,
): Counted {
  const counted = countBallots(ballots, threshold);
  const { factors, withheld } = toldBeside(before?.factors ?? {}, counted.factors, threshold);
  return Object.keys(withheld).length === 0 ? counted : { ...counted, factors, withheld };
}

/** The same once more where it is read: the threshold may have risen since, or a file may have brought more (R5). */
export function afterTalk(
  before: RoundResult,
  again: RoundResult,
  row: Pick<AfterTalk, "asked" | "withheld">,
): AfterTalk {
  const threshold = Math.max(before.threshold, again.threshold);
  const { factors, withheld } = toldBeside(before.factors, again.factors, threshold);
  return { ...again, factors, asked: row.asked, withheld: { ...row.withheld, ...withheld } };
}

function toldBeside<T extends AnswerCounts>(
  before: Readonly<Record<FactorId, AnswerCounts>>,
  after: Readonly<Record<FactorId, T>>,
  threshold: number,
) {
  const factors: Record<FactorId, T> = {};
  const withheld: Record<FactorId, Withheld> = {};
  for (const [factorId, counts] of Object.entries(after)) {
    const why = reasonToWithhold(before[factorId], counts, threshold);
    if (why === undefined) factors[factorId] = counts;
    else withheld[factorId] = why;
  }
  return { factors, withheld };
}

/**
 * Whoever subtracts after from before learns of the people in between, as of two releases of one round. These answered
 * anew, so where many did there is nothing to be sure of. But in one room, within the hour, most do not change their minds:
 * where some left or joined, fewer than the threshold, the difference would be their answers. And where one answer changed,
 * who heard in the talk whose it was would know what that person answered twice. Then only that is told, and it is told the
 * same where none did, so that it does not tell which.
 */
function reasonToWithhold(
  before: AnswerCounts | undefined,
  after: AnswerCounts,
  threshold: number,
): Withheld | undefined {
  if (before === undefined || !mayBeTold(before, threshold)) return undefined;
  const people = Math.abs(answersIn(after) - answersIn(before));
  if (people > 0) return people < threshold ? "fewDiffer" : undefined;
  return surplus(after, before) <= 1 ? "steady" : undefined;
}

function answersIn({ counts, dontKnow, notApplicable }: AnswerCounts): number {
  return totalOf(counts) + dontKnow + notApplicable;
}
