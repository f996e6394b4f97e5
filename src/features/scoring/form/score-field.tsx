import { useStatements } from "#content/use-instrument.tsx";
import { type Answer } from "#domain/rounds/answer.ts";
import { type Factor } from "#domain/rounds/instrument.ts";
import { type Round, type Score } from "#domain/rounds/round.ts";
import { answerText } from "#features/scoring/answer-text.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { saveAnswer } from "#storage/rows/scores.ts";
import { AnswerChoices } from "#ui/ballot/answer-choices.tsx";
import { usePending } from "#ui/form/use-pending.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { usePreferences } from "#view-state/preferences.ts";

import { FactorBackground } from "./factor-background.tsx";
import { RemarkField } from "./remark-field.tsx";
import { type LastAnswer } from "./use-last-answers.ts";

interface ScoreFieldProps {
  readonly round: Round;
  readonly factor: Factor;
  readonly number: number;
  readonly score: Score | undefined;
  readonly last: LastAnswer | undefined;
}

/** One statement and its answer. Shows the choice at once; says "saved" only when it is. */
export function ScoreField({ round, factor, number, score, last }: ScoreFieldProps) {
  const { scoring, vocabulary } = useMessages();
  const { texts } = useStatements();
  const database = useDatabase();
  const { trouble, save } = useSaving();
  const [shown, setPending] = usePending<Answer | null>(score?.answer ?? null, save);
  const words = texts.factors[factor.id];
  if (words === undefined) return null;

  const choose = (answer: Answer | null) =>
    void setPending(answer, () => saveAnswer(database, round, factor.id, answer));
  return (
    <section className="score-field" data-factor={factor.id}>
      <p className="score-field__place">
        {number}. {texts.groups[factor.group]}
      </p>
      <AnswerChoices
        words={words}
        points={texts.points}
        answers={vocabulary.answers}
        takeBack={scoring.form.takeBack}
        shown={shown}
        onChoose={choose}
        onKey={focusNextField}
        heading={<h2 className="score-field__name">{words.name}</h2>}
      >
        <LastTime last={last} />
      </AnswerChoices>
      <TroubleNotice trouble={trouble} />
      <div className="score-field__more">
        <RemarkField round={round} factorId={factor.id} factorName={words.name} score={score} />
        <FactorBackground factorId={factor.id} name={words.name} />
      </div>
    </section>
  );
}

function LastTime({ last }: { readonly last: LastAnswer | undefined }) {
  const messages = useMessages();
  const format = useFormat();
  const { texts } = useStatements();
  const showsLast = usePreferences((preferences) => preferences.showsLastAnswer);
  if (last === undefined || !showsLast) return null;
  return (
    <p className="score-field__last">
      {messages.scoring.form.lastTime(answerText(last.answer, texts, messages), format.shortDay(last.heldOn))}
    </p>
  );
}

/** After a digit the next statement is at hand, so that twelve digits fill the form. */
function focusNextField(fieldset: Element): void {
  const fields = [...document.querySelectorAll(".score-field fieldset")];
  const next = fields[fields.indexOf(fieldset) + 1];
  const radio =
    next?.querySelector<HTMLInputElement>("input:checked") ?? next?.querySelector<HTMLInputElement>("input");
  (radio ?? document.querySelector<HTMLElement>("#score-end"))?.focus();
  next?.closest(".score-field")?.scrollIntoView({ block: "center", behavior: "auto" });
}
