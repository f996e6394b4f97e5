import { type ReactNode } from "react";

import { type Questions } from "#domain/ballot/questions.ts";
import { ORGANISATION_KINDS } from "#domain/organisation-kind.ts";
import { type Answer, isPoint } from "#domain/rounds/answer.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { Page } from "#ui/page.tsx";

import { type Filled } from "./filled.ts";
import { type FormWords } from "./form-words.ts";

interface BallotOverviewProps {
  readonly questions: Questions;
  readonly words: FormWords;
  readonly filled: Filled;
  readonly busy: boolean;
  readonly trouble: ReactNode;
  readonly onFill: (filled: Filled) => void;
  readonly onChange: (place: number) => void;
}

/** All that was filled in, before it is handed in. */
export function BallotOverview(props: BallotOverviewProps) {
  const { questions, words, filled, busy, trouble, onFill, onChange } = props;
  const { form, texts } = words;
  const { overview } = form;
  const { factors } = questions;
  const open = factors.filter((factorId) => !(factorId in filled.answers)).length;
  return (
    <Page narrow title={overview.title} lead={overview.lead}>
      {open > 0 && <p>{open === factors.length ? overview.allOpen : overview.open(open)}</p>}
      <ol className="ballot__list">
        {factors.map((factorId, place) => (
          <li key={factorId} className="ballot__line">
            <div>
              <p className="ballot__factor">{texts.factors[factorId]?.name}</p>
              <p className={factorId in filled.answers ? "ballot__answer" : "ballot__answer quiet"}>
                {answerSaid(filled.answers[factorId], words)}
              </p>
              {Boolean(filled.remarks[factorId]) && (
                <p className="ballot__said">{filled.remarks[factorId]}</p>
              )}
            </div>
            <Button onClick={() => onChange(place)}>
              {overview.change}
              <span className="visually-hidden"> {texts.factors[factorId]?.name}</span>
            </Button>
          </li>
        ))}
      </ol>
      {questions.asksKind === true && <Kind words={words} filled={filled} onFill={onFill} />}
      {trouble}
      <p role="status" className="small quiet">
        {busy && overview.busy}
      </p>
      <Button type="submit" look="primary" size="large" disabled={busy}>
        {overview.handIn}
      </Button>
    </Page>
  );
}

/** What kind of organisation somebody comes from, where the round asks it; nobody has to say. */
function Kind({
  words: { form, kinds },
  filled,
  onFill,
}: Pick<BallotOverviewProps, "words" | "filled" | "onFill">) {
  return (
    <SelectField
      label={form.kind}
      hint={form.kindHint}
      value={filled.kind ?? null}
      choices={[
        { value: null, label: form.kindUnsaid },
        ...ORGANISATION_KINDS.map((kind) => ({ value: kind, label: kinds[kind] })),
      ]}
      onChange={(kind) => {
        const { kind: _before, ...others } = filled;
        onFill(kind === null ? others : { ...others, kind });
      }}
    />
  );
}

/** "4, grotendeels"; the two answers beside the scale by their own names (I2). */
function answerSaid(answer: Answer | undefined, { form, answers, texts }: FormWords): ReactNode {
  if (answer === undefined) return form.overview.none;
  return isPoint(answer) ? `${answer}, ${texts.points[answer].toLowerCase()}` : answers[answer];
}
