import { type Answer, isPoint } from "#domain/rounds/answer.ts";
import { type InstrumentStatements } from "#domain/rounds/instrument.ts";
import { type Messages } from "#i18n/messages.ts";

/** An answer in words: "4, grotendeels"; the two answers beside the scale by their own names (I2). */
export function answerText(
  answer: Answer | null,
  texts: Pick<InstrumentStatements, "points">,
  messages: Messages,
): string {
  if (answer === null) return messages.scoring.noAnswer;
  return isPoint(answer)
    ? `${answer}, ${texts.points[answer].toLowerCase()}`
    : messages.vocabulary.answers[answer];
}
