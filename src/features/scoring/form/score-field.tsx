import { useRef } from "react";

import { useStatements } from "#content/use-instrument.tsx";
import { type Answer } from "#domain/rounds/answer.ts";
import { type Factor } from "#domain/rounds/instrument.ts";
import { type Round, type Score } from "#domain/rounds/round.ts";
import { answerText } from "#features/scoring/answer-text.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { saveAnswer } from "#storage/rows/scores.ts";
import { AnswerChoices } from "#ui/ballot/answer-choices.tsx";
import { useGlide } from "#ui/ballot/answer-glide.ts";
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
  const field = useRef<HTMLElement>(null);
  const glide = useGlide();
  const words = texts.factors[factor.id];
  if (words === undefined) return null;

  const choose = (answer: Answer | null) => {
    // Who takes it back stays here.
    if (answer === null) glide(() => undefined);
    void setPending(answer, () => saveAnswer(database, round, factor.id, answer));
  };
  return (
    <section className="score-field" data-factor={factor.id} ref={field}>
      <p className="score-field__place">
        <span>
          {number}. {texts.groups[factor.group]}
        </span>
        <LastTime last={last} isAnswered={shown !== null} />
      </p>
      <AnswerChoices
        words={words}
        points={texts.points}
        answers={vocabulary.answers}
        takeBack={scoring.form.takeBack}
        shown={shown}
        onChoose={choose}
        onKey={() => goOnFrom(field.current)}
        // Who changes an answer stays with it.
        onPress={() => shown === null && glide(() => isWriting(field.current) || goOnFrom(field.current))}
        heading={<h2 className="score-field__name">{words.name}</h2>}
        more={
          <>
            <RemarkField round={round} factorId={factor.id} factorName={words.name} score={score} />
            <FactorBackground factorId={factor.id} name={words.name} />
          </>
        }
      />
      <TroubleNotice trouble={trouble} />
    </section>
  );
}

interface LastTimeProps {
  readonly last: LastAnswer | undefined;
  readonly isAnswered: boolean;
}

/** What it was, for who has answered: read before, it would lead the answer. It keeps its room, so that nothing jumps. */
function LastTime({ last, isAnswered }: LastTimeProps) {
  const messages = useMessages();
  const format = useFormat();
  const { texts } = useStatements();
  const showsLast = usePreferences((preferences) => preferences.showsLastAnswer);
  if (last === undefined || !showsLast) return null;
  return (
    <span className="score-field__last" data-is-early={!isAnswered}>
      {messages.scoring.form.lastTime(answerText(last.answer, texts, messages), format.shortDay(last.heldOn))}
    </span>
  );
}

/** The next statement is at hand, so that twelve keys or taps fill the form; after the last one what closes it. */
function goOnFrom(field: Element | null): void {
  const fields = [...document.querySelectorAll(".score-field")];
  const next = field === null ? undefined : fields[fields.indexOf(field) + 1];
  const radio =
    next?.querySelector<HTMLInputElement>("input:checked") ?? next?.querySelector<HTMLInputElement>("input");
  const end = document.querySelector<HTMLElement>("#score-end");
  (radio ?? end)?.focus({ preventScroll: true });
  (next ?? end?.parentElement)?.scrollIntoView();
}

/** Whether a remark stands open here. */
function isWriting(field: Element | null): boolean {
  return field?.querySelector("textarea") != null;
}
