import { useLayoutEffect, useRef } from "react";

import { REMARK_LENGTH } from "#domain/ballot/packed-remarks.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/form/field.tsx";

import { AnswerChoices } from "./answer-choices.tsx";
import { useGlide } from "./answer-glide.ts";
import { type Filled } from "./filled.ts";
import { type FormWords } from "./form-words.ts";

interface StatementStepProps {
  readonly words: FormWords;
  readonly place: {
    readonly at: number;
    /** The overview after the last statement, and after one that is looked at again from there. */
    readonly next: number;
    readonly total: number;
  };
  readonly factorId: FactorId;
  readonly asksRemarks: boolean;
  readonly filled: Filled;
  readonly glides: boolean;
  readonly onFill: (filled: Filled) => void;
  readonly onGo: (place: number) => void;
}

/**
 * One statement fills the screen. A key for an answer goes on by itself; a finger first sees what it chose, and goes on by
 * itself where the form glides, but not from a remark that is being written.
 */
export function StatementStep(props: StatementStepProps) {
  const { words, place, factorId, asksRemarks, filled, glides, onFill, onGo } = props;
  const { form, texts } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  const glide = useGlide();
  const isRemarking = useRef((filled.remarks[factorId] ?? "") !== "");
  const statement = texts.factors[factorId];
  if (statement === undefined) return null;

  const step = form.step(place.at + 1, place.total);
  return (
    <>
      <div className="ballot__head">
        <h1 className="ballot__place">{step}</h1>
        <progress className="ballot__progress" value={place.at + 1} max={place.total} aria-hidden="true" />
      </div>
      <AnswerChoices
        words={statement}
        points={texts.points}
        answers={words.answers}
        takeBack={form.takeBack}
        shown={filled.answers[factorId] ?? null}
        onChoose={(answer) => {
          // Who takes it back stays here.
          if (answer === null) glide(() => undefined);
          onFill({ ...filled, answers: withAnswer(filled.answers, factorId, answer) });
        }}
        onKey={() => onGo(place.next)}
        onPress={() => glide(() => glides && !isRemarking.current && onGo(place.next))}
        heading={
          <h2 className="score-field__name" ref={heading} tabIndex={-1}>
            <span className="visually-hidden">{`${step}: `}</span>
            {statement.name}
          </h2>
        }
      >
        <p className="quiet small">{form.question}</p>
      </AnswerChoices>
      {asksRemarks && (
        <Remark
          words={words}
          name={statement.name}
          text={filled.remarks[factorId] ?? ""}
          onFocus={() => {
            isRemarking.current = true;
          }}
          onChange={(text) => onFill({ ...filled, remarks: { ...filled.remarks, [factorId]: text } })}
        />
      )}
      <div className="ballot__ways">
        <Button type="submit" look="primary" size="large">
          {place.next === place.total ? form.toOverview : form.next}
        </Button>
        {place.at > 0 && (
          <Button size="large" onClick={() => onGo(place.at - 1)}>
            {form.previous}
          </Button>
        )}
      </div>
      <p className="small quiet">{form.maySkip}</p>
      <p className="small quiet ballot__keys">{form.keys}</p>
    </>
  );
}

/** A missing answer is absent, never zero (I2). */
function withAnswer(
  answers: Filled["answers"],
  factorId: FactorId,
  answer: Answer | null,
): Filled["answers"] {
  const others = Object.entries(answers).filter(([other]) => other !== factorId);
  return Object.fromEntries(answer === null ? others : [...others, [factorId, answer]]);
}

interface RemarkProps {
  readonly words: FormWords;
  readonly name: string;
  readonly text: string;
  readonly onFocus: () => void;
  readonly onChange: (text: string) => void;
}

function Remark({ words: { form }, name, text, onFocus, onChange }: RemarkProps) {
  const left = REMARK_LENGTH - text.length;
  return (
    <div className="ballot__remark">
      <Field label={form.remarkFor(name)} hint={left < 40 ? form.remarkLeft(left) : form.remarkHint}>
        {(control) => (
          <textarea
            {...control}
            autoComplete="off"
            maxLength={REMARK_LENGTH}
            rows={2}
            value={text}
            onFocus={onFocus}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}
