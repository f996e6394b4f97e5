import { type KeyboardEvent, useId, useRef } from "react";

import { useStatements } from "#content/use-instrument.tsx";
import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import { type Factor } from "#domain/rounds/instrument.ts";
import { type Round, type Score } from "#domain/rounds/round.ts";
import { answerText } from "#features/scoring/answer-text.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { saveAnswer } from "#storage/rows/scores.ts";
import { usePending } from "#ui/form/use-pending.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { usePreferences } from "#view-state/preferences.ts";

import { answerOfKey } from "./answer-of-key.ts";
import { FactorBackground } from "./factor-background.tsx";
import { RemarkField } from "./remark-field.tsx";
import { type LastAnswer } from "./use-last-answers.ts";

const ANSWERS: readonly Answer[] = [...POINTS, "dont-know", "not-applicable"];

interface ScoreFieldProps {
  readonly round: Round;
  readonly factor: Factor;
  readonly number: number;
  readonly score: Score | undefined;
  readonly last: LastAnswer | undefined;
}

/** One statement and its answer. Shows the choice at once; says "saved" only when it is. */
export function ScoreField({ round, factor, number, score, last }: ScoreFieldProps) {
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
      <AnswerChoices factor={factor} shown={shown} onChoose={choose} last={last} />
      <TroubleNotice trouble={trouble} />
      <div className="score-field__more">
        <RemarkField round={round} factorId={factor.id} factorName={words.name} score={score} />
        <FactorBackground factorId={factor.id} name={words.name} />
      </div>
    </section>
  );
}

interface AnswerChoicesProps {
  readonly factor: Factor;
  readonly shown: Answer | null;
  readonly onChoose: (answer: Answer | null) => void;
  readonly last: LastAnswer | undefined;
}

function AnswerChoices({ factor, shown, onChoose, last }: AnswerChoicesProps) {
  const messages = useMessages();
  const { texts } = useStatements();
  const name = useId();
  const firstRadio = useRef<HTMLInputElement>(null);
  const words = texts.factors[factor.id];

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const answer = answerOfKey(event);
    if (answer === undefined) return;
    event.preventDefault();
    onChoose(answer);
    focusNextField(event.currentTarget);
  }

  function takeBack() {
    onChoose(null);
    // The button goes away with the answer; focus stays with the statement.
    firstRadio.current?.focus();
  }

  return (
    <fieldset onKeyDown={onKeyDown} aria-describedby={`${name}-statement`}>
      <legend>
        <h2 className="score-field__name">{words?.name}</h2>
      </legend>
      <p className="score-field__statement" id={`${name}-statement`}>
        {words?.statement}
      </p>
      <LastTime last={last} />
      <div className="answers">
        {ANSWERS.map((answer, index) => (
          <label key={answer} className={typeof answer === "number" ? "answer" : "answer answer--beside"}>
            <input
              ref={index === 0 ? firstRadio : undefined}
              type="radio"
              name={name}
              value={answer}
              checked={shown === answer}
              onChange={() => onChoose(answer)}
            />
            {typeof answer === "number" ? (
              <>
                <span className="answer__point">{answer}</span>
                <span className="answer__label">{texts.points[answer]}</span>
              </>
            ) : (
              <span className="answer__label">{messages.vocabulary.answers[answer]}</span>
            )}
          </label>
        ))}
      </div>
      {shown !== null && (
        <button type="button" className="answers__clear" onClick={takeBack}>
          {messages.scoring.form.takeBack}
          <span className="visually-hidden">: {words?.name}</span>
        </button>
      )}
    </fieldset>
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
