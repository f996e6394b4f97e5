import { useState } from "react";

import { type Action, type Outcome, OUTCOMES } from "#domain/agenda/action.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { closeAction, reopenAction } from "#storage/rows/actions.ts";
import { Radios } from "#ui/form/radios.tsx";
import { showErrors } from "#ui/form/show-errors.ts";
import { TextField } from "#ui/form/text-field.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { useTakeBack } from "#view-state/use-take-back.ts";

import { FormOfAction } from "./form-of-action.tsx";

interface CloseFormProps {
  readonly action: Action;
  readonly onClosed: () => void;
  readonly onCancel: () => void;
}

/** Closes an action (G3): what became of it, and a word about it, which is asked for where it was not simply done. */
export function CloseForm({ action, onClosed, onCancel }: CloseFormProps) {
  const { actions } = useMessages();
  const database = useDatabase();
  const [outcome, setOutcome] = useState<Outcome>();
  const [word, setWord] = useState(action.closingWord);
  const [wasSent, setWasSent] = useState(false);
  const saving = useSaving();
  const takeBack = useTakeBack(saving.save);
  const isWordMissing = outcome !== undefined && outcome !== "done" && word.trim() === "";

  async function submit(form: HTMLFormElement) {
    if (outcome === undefined || isWordMissing) return showErrors(form, () => setWasSent(true));
    const closed = { outcome, closedOn: today(), word: word.trim() };
    await takeBack(
      {
        act: () => closeAction(database, action.id, closed),
        text: actions.isClosed(action.what),
        undo: () => reopenAction(database, action.id),
      },
      onClosed,
    );
  }

  return (
    <FormOfAction
      title={actions.closeTitle(action.what)}
      submit={actions.close}
      saving={saving}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Radios
        legend={actions.outcome}
        error={wasSent && outcome === undefined ? actions.outcomeMissing : undefined}
        choices={OUTCOMES.map((value) => ({ value, label: actions.outcomes[value] }))}
        value={outcome}
        onChange={setOutcome}
      />
      <TextField
        label={actions.word}
        hint={actions.wordHint}
        error={wasSent && isWordMissing ? actions.wordMissing : undefined}
        maxLength={500}
        value={word}
        onChange={({ target }) => setWord(target.value)}
      />
    </FormOfAction>
  );
}
