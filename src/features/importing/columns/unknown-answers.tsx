import { useId } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type ToldAnswer, type UnknownAnswer } from "#domain/answer-sheet/plan/import-plan.ts";
import { type NonScore, POINTS } from "#domain/rounds/answer.ts";
import { type ImportForm } from "#features/importing/use-import-choices.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Select } from "#ui/form/select.tsx";
import { Notice } from "#ui/notice.tsx";

const SHOWN = 10;
const NON_SCORES: readonly NonScore[] = ["dont-know", "not-applicable"];

interface UnknownAnswersProps {
  readonly unknowns: readonly UnknownAnswer[];
  readonly form: ImportForm;
}

/** Words and codes we do not know: what they mean is said once, for all their cells (B4). */
export function UnknownAnswers({ unknowns, form }: UnknownAnswersProps) {
  const { told } = useMessages().importing;
  const isOpen = unknowns.some((unknown) => unknown.told === undefined);
  return (
    <Notice kind={isOpen ? "problem" : "quiet"} title={told.title}>
      <p>{told.text}</p>
      <ul className="import-told">
        {unknowns.slice(0, SHOWN).map((unknown) => (
          <UnknownItem key={unknown.key} unknown={unknown} form={form} />
        ))}
      </ul>
      {unknowns.length > SHOWN && <p>{told.more(unknowns.length - SHOWN)}</p>}
    </Notice>
  );
}

interface UnknownItemProps {
  readonly unknown: UnknownAnswer;
  readonly form: ImportForm;
}

function UnknownItem({ unknown, form }: UnknownItemProps) {
  const { importing, vocabulary } = useMessages();
  const { texts } = useInstrument();
  const id = useId();
  const meanings = unknown.mayBePoint ? [...POINTS, ...NON_SCORES] : NON_SCORES;
  const choices = meanings.map((answer) => ({
    value: answer,
    label: typeof answer === "number" ? `${answer} · ${texts.points[answer]}` : vocabulary.answers[answer],
  }));

  function tell(meaning: ToldAnswer | null) {
    const others = [...form.typed.told].filter(([key]) => key !== unknown.key);
    form.change({ told: new Map(meaning === null ? others : [...others, [unknown.key, meaning]]) });
  }

  return (
    <li className="import-told__item">
      <label htmlFor={id}>{importing.told.label(unknown.written, unknown.count)}</label>
      <Select<ToldAnswer | null>
        control={{ id }}
        list={{
          value: unknown.told ?? null,
          choices: [
            { value: null, label: importing.told.choose },
            ...choices,
            { value: "no-answer", label: importing.told.noAnswer },
          ],
          onChange: tell,
        }}
      />
    </li>
  );
}
