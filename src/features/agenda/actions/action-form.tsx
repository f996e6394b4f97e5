import { useState } from "react";

import { type Action } from "#domain/agenda/action.ts";
import { type Member } from "#domain/community.ts";
import { isPlausibleDay } from "#domain/rows/row.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { type ActionDetails, addAction, type Agreed, editAction } from "#storage/rows/actions.ts";
import { showErrors } from "#ui/form/show-errors.ts";
import { useSaving } from "#ui/form/use-saving.ts";

import { type ActionErrors, ActionFields } from "./action-fields.tsx";
import { FormOfAction } from "./form-of-action.tsx";

interface ActionFormProps {
  /** The one that is changed; for a new one where and when it is agreed. */
  readonly of: Action | Agreed;
  readonly members: readonly Member[];
  readonly onDone: () => void;
}

const NOTHING_SAID: ActionDetails = {
  what: "",
  ownerId: null,
  dueOn: null,
  ifThen: "",
  ourselves: null,
  whoElse: "",
};

/** Agrees on an action, or changes it (G2). What was typed stays when saving fails. */
export function ActionForm({ of, members, onDone }: ActionFormProps) {
  const { actions } = useMessages();
  const database = useDatabase();
  const before = "what" in of ? of : undefined;
  const [typed, setTyped] = useState<ActionDetails>(before === undefined ? NOTHING_SAID : detailsOf(before));
  const [errors, setErrors] = useState<ActionErrors>({});
  const saving = useSaving();

  async function submit(form: HTMLFormElement) {
    const what = typed.what.trim();
    const found: ActionErrors = {
      ...(what === "" && { what: actions.whatMissing }),
      ...(typed.dueOn !== null && !isPlausibleDay(typed.dueOn) && { dueOn: actions.dueWrong }),
    };
    if (Object.keys(found).length > 0) return showErrors(form, () => setErrors(found));
    setErrors({});
    const details = { ...typed, what };
    const saved = await saving.save(() =>
      before === undefined ? addAction(database, of, details) : editAction(database, before.id, details),
    );
    if (saved.ok) onDone();
  }

  return (
    <FormOfAction
      title={before === undefined ? actions.addTitle : actions.editTitle}
      submit={actions.save}
      saving={saving}
      onSubmit={submit}
      onCancel={onDone}
    >
      <ActionFields
        communityId={of.communityId}
        typed={typed}
        members={members}
        errors={errors}
        onType={(said) => setTyped({ ...typed, ...said })}
      />
    </FormOfAction>
  );
}

function detailsOf({ what, ownerId, dueOn, ifThen, ourselves, whoElse }: Action): ActionDetails {
  return {
    what,
    ifThen,
    whoElse,
    ownerId: ownerId ?? null,
    dueOn: dueOn ?? null,
    ourselves: ourselves ?? null,
  };
}
