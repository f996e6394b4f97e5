import { type FormEvent, useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type Answer, POINTS } from "#domain/rounds/answer.ts";
import { type Round } from "#domain/rounds/round.ts";
import { answerText } from "#features/scoring/answer-text.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { correctScore } from "#storage/rows/scores.ts";
import { Field } from "#ui/form/field.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

const CHOICES: readonly (Answer | null)[] = [...POINTS, "dont-know", "not-applicable", null];

interface CorrectionFormProps {
  readonly round: Round;
  readonly factorId: string;
  readonly now: Answer | null;
  readonly onDone: () => void;
}

/** Changing a closed round: a new answer and a reason, both asked for (R6). */
export function CorrectionForm({ round, factorId, now, onDone }: CorrectionFormProps) {
  const messages = useMessages();
  const { scored } = messages;
  const { texts } = useInstrument();
  const database = useDatabase();
  const [to, setTo] = useState<Answer | null>(now);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  // A second click while the first is being stored would correct twice.
  const { busy, trouble, save } = useSaving();
  const isSame = to === now;
  const isReasonless = reason.trim() === "";

  async function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (isSame || isReasonless) return;
    const correction = { factorId, from: now, to, reason: reason.trim(), madeOn: today() };
    const saved = await save(() => correctScore(database, round, correction));
    if (saved.ok) onDone();
  }

  return (
    <form className="card" onSubmit={(event) => void submit(event)} noValidate>
      <SelectField
        label={scored.round.newAnswer}
        // What is being stored may show before it is known that it was: then the same is no mistake.
        error={isAsked && isSame && !busy ? scored.round.sameAnswer : undefined}
        autoFocus
        value={to}
        choices={CHOICES.map((value) => ({ value, label: answerText(value, texts, messages) }))}
        onChange={setTo}
      />
      <Field
        label={scored.round.reason}
        error={isAsked && isReasonless ? scored.round.reasonMissing : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <TroubleNotice trouble={trouble} />
      <FormActions
        submit={scored.round.saveCorrection}
        busy={busy}
        isNextStep
        cancel={scored.round.cancel}
        onCancel={onDone}
      />
    </form>
  );
}
