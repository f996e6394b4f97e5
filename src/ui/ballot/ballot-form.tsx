import { type ReactNode, useState } from "react";

import { type Questions } from "#domain/ballot/questions.ts";

import { BallotOverview } from "./ballot-overview.tsx";
import { type Filled } from "./filled.ts";
import { type FormWords } from "./form-words.ts";
import { StatementStep } from "./statement-step.tsx";

import "./ballot-form.css";

interface BallotFormProps {
  readonly questions: Questions;
  readonly words: FormWords;
  /** What this person filled in before, where it can still be changed. */
  readonly filled?: Filled;
  /** Where the way back leads past the form, and on again: what is filled in is held there meanwhile. */
  readonly onFill?: (filled: Filled) => void;
  /** The place in the form, and how to go to another one, where more than the form knows of it. */
  readonly place?: readonly [number, (place: number) => void];
  /** A finger that chose goes on by itself. Not while a remark is written. */
  readonly glides?: boolean;
  readonly busy: boolean;
  /** Why it was not taken in. What was filled in stays, to be handed in again. */
  readonly trouble: ReactNode;
  readonly onHandIn: (filled: Filled) => void;
}

const EMPTY: Filled = { answers: {}, remarks: {} };

/**
 * A form, one statement at a time, with all of it together at the end. What is filled in lives in this component and nowhere
 * else: no draft, no history, and gone with it (R3).
 */
export function BallotForm({
  questions,
  words,
  filled: before = EMPTY,
  onFill,
  place,
  glides = false,
  ...handing
}: BallotFormProps) {
  const { factors } = questions;
  const [filled, setFilled] = useState(before);
  const ownPlace = useState(0);
  const [at, setAt] = place ?? ownPlace;
  const [isSeen, setIsSeen] = useState(at >= factors.length);
  const factorId = factors[at];
  const isLast = at === factors.length - 1;
  const next = isSeen || isLast ? factors.length : at + 1;

  const goTo = (to: number) => {
    setAt(to);
    if (to >= factors.length) setIsSeen(true);
  };
  const fill = (changed: Filled) => {
    setFilled(changed);
    onFill?.(changed);
  };
  return (
    // The browser keeps nothing of a form that says so: not for the next reload, and not in what it restores after a crash.
    <form
      className="ballot"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (factorId === undefined) handing.onHandIn(filled);
        else goTo(next);
      }}
    >
      {factorId === undefined ? (
        <BallotOverview
          questions={questions}
          words={words}
          filled={filled}
          onFill={fill}
          onChange={goTo}
          {...handing}
        />
      ) : (
        <StatementStep
          key={factorId}
          words={words}
          place={{ at, next, total: factors.length }}
          factorId={factorId}
          asksRemarks={questions.asksRemarks}
          filled={filled}
          glides={glides}
          onFill={fill}
          onGo={goTo}
        />
      )}
    </form>
  );
}
