import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";

import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import { type FactorStatement, type InstrumentStatements } from "#domain/rounds/instrument.ts";
import { type Messages } from "#i18n/messages.ts";

import { answerOfKey } from "./answer-of-key.ts";

import "./answers.css";

const ANSWERS: readonly Answer[] = [...POINTS, "dont-know", "not-applicable"];

interface AnswerChoicesProps {
  readonly words: FactorStatement;
  readonly points: InstrumentStatements["points"];
  readonly answers: Messages["vocabulary"]["answers"];
  readonly takeBack: string;
  readonly shown: Answer | null;
  readonly onChoose: (answer: Answer | null) => void;
  /** A key chose an answer, and whoever presses keys wants to go on. */
  readonly onKey: (choices: Element) => void;
  /** A finger or mouse chose. Arrows choose too, and must stay where they are (WCAG 3.2.2). */
  readonly onPress?: (() => void) | undefined;
  /** The name of the factor as a heading; where it has the focus, keys work too. */
  readonly heading: ReactNode;
  /** What stands before the button that takes the answer back. */
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}

/**
 * A statement and what one can answer to it (I2): by touch, by arrows, or by a key for each answer. All words are given, so
 * that the page of a participant need not fetch those of the whole app (T1).
 */
export function AnswerChoices(props: AnswerChoicesProps) {
  const { words, shown, onChoose, onKey, onPress, heading } = props;
  const name = useId();
  const firstRadio = useRef<HTMLInputElement>(null);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const answer = answerOfKey(event);
    if (answer === undefined || isBesides(event.target)) return;
    event.preventDefault();
    onChoose(answer);
    onKey(event.currentTarget);
  }

  function clear() {
    onChoose(null);
    // The button goes away with the answer; focus stays with the statement.
    firstRadio.current?.focus();
  }

  return (
    <fieldset onKeyDown={onKeyDown} aria-describedby={`${name}-statement`}>
      <legend>{heading}</legend>
      <p className="score-field__statement" id={`${name}-statement`}>
        {words.statement}
      </p>
      {props.children}
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
              onClick={({ detail }) => detail > 0 && onPress?.()}
            />
            {typeof answer === "number" ? (
              <>
                <span className="answer__point">{answer}</span>
                <span className="answer__label">{props.points[answer]}</span>
              </>
            ) : (
              <span className="answer__label">{props.answers[answer]}</span>
            )}
          </label>
        ))}
      </div>
      <div className="answers__more">
        {props.more}
        {/* It keeps its room, so that nothing jumps under the finger. */}
        <button type="button" className="answers__clear" data-is-empty={shown === null} onClick={clear}>
          {props.takeBack}
          <span className="visually-hidden">: {words.name}</span>
        </button>
      </div>
    </fieldset>
  );
}

/** A key in a remark is a sign and no answer. */
function isBesides(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".answers__more") !== null;
}
