import { type SpokenStatements } from "#content/use-instrument.tsx";
import { POINTS } from "#domain/rounds/answer.ts";
import { type Messages } from "#i18n/messages.ts";

/** What everyone is asked, as text for a form that somebody makes elsewhere. */
export interface Questionnaire {
  /** What stands above the form; who fills it in reads it before the first answer (R5). */
  readonly intro: string;
  readonly question: string;
  readonly statements: readonly string[];
  /** The five labelled points, then the two answers that are no point (I2). */
  readonly answers: readonly string[];
  /** The same as they are typed in a sheet. */
  readonly typed: readonly string[];
}

/**
 * The questionnaire in the order of the instrument (I1), in the words by which the import knows a factor and an answer (B4):
 * what is given out here comes in again without anything to correct.
 */
export function questionnaireOf(
  { instrument, texts }: SpokenStatements,
  { collecting, importing, vocabulary }: Pick<Messages, "collecting" | "importing" | "vocabulary">,
  threshold: number,
): Questionnaire {
  const others = [vocabulary.answers["dont-know"], vocabulary.answers["not-applicable"]];
  return {
    intro: importing.questionnaire.intro(threshold),
    question: collecting.form.question,
    statements: instrument.factors.flatMap(({ id }) => texts.factors[id]?.statement ?? []),
    answers: [...POINTS.map((point) => `${point} – ${texts.points[point]}`), ...others],
    typed: [...POINTS.map(String), ...others],
  };
}

/** All of it in one text, for whoever makes the form at once. */
export function asOneText({ intro, question, statements, answers }: Questionnaire): string {
  return [intro, question, statements.join("\n"), answers.join("\n")].join("\n\n");
}
