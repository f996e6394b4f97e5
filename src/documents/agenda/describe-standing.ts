import { type FactorAttention } from "#domain/attention/flag.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Speech } from "#i18n/language-context.tsx";
import { trendSentence } from "#i18n/trend-title.ts";

import { type Measure, type ProfileRow } from "./agenda-document.ts";

/**
 * Where a factor stands, in one or two sentences: its score, the one before, each with n and don't-knows
 * (S2), and why change cannot be judged where it cannot (A8, A10).
 */
export function describeStanding(
  { now, previous, isTooFew }: Pick<ProfileRow, "now" | "previous" | "isTooFew">,
  attention: FactorAttention | undefined,
  speech: Speech,
): string {
  const words = speech.messages.documents.point;
  if (now === undefined) return isTooFew === true ? words.tooFew : "";
  const value = describeMeasure(now, speech);
  const standing =
    previous === undefined
      ? words.now(value)
      : words.nowAndBefore(value, speech.format.day(previous.heldOn), describeMeasure(previous, speech));
  const tooFew = isTooFew === true ? words.tooFew : "";
  return [standing, tooFew, describeTrend(attention, speech)].filter((sentence) => sentence !== "").join(" ");
}

/** A score with what it rests on: "3,5 (9 antwoorden, 1 keer weet niet)". */
export function describeMeasure(measure: Measure, { messages, format }: Speech): string {
  const { profile, point } = messages.documents;
  const { median, mode, n, dontKnow } = measure;
  const value = median === undefined ? valueWithoutMedian(measure, profile) : format.number(median);
  const dated = measure.isOlder ? profile.older(value, format.month(measure.heldOn)) : value;
  // One score by one person or by the whole group: there is nothing to count.
  if (!hasBallots(mode)) return dated;
  const details = [point.answers(n), ...(dontKnow === 0 ? [] : [point.dontKnow(dontKnow)])];
  return point.value(dated, details.join(", "));
}

/** What stands in the place of a score when nobody gave one (I2). */
export function valueWithoutMedian(
  { dontKnow, notApplicable }: Measure,
  words: Speech["messages"]["documents"]["profile"],
): string {
  if (dontKnow > 0) return words.dontKnowValue;
  return notApplicable > 0 ? words.notApplicableValue : words.noValue;
}

/** Why change cannot be told (A8, A10). What can be told is in the flags that the point was made from. */
function describeTrend(attention: FactorAttention | undefined, { messages, format }: Speech): string {
  const isTold = attention === undefined || ["judged", "tooFewAnswers"].includes(attention.trend.type);
  return isTold ? "" : trendSentence(attention, messages, format);
}
