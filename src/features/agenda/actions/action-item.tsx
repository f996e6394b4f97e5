import { Check, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";

import { type Action } from "#domain/agenda/action.ts";
import { type Member } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { removeAction } from "#storage/rows/actions.ts";
import { Button } from "#ui/button.tsx";
import { useReturnFocus } from "#ui/form/use-return-focus.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { useTakeBack } from "#view-state/use-take-back.ts";

import { ActionForm } from "./action-form.tsx";
import { ActionText } from "./action-text.tsx";
import { CloseForm } from "./close-form.tsx";

interface ActionItemProps {
  readonly action: Action;
  readonly members: readonly Member[];
  /** It is about to go from this list, and its buttons with it. */
  readonly onGone: () => void;
}

/** An open action with what can be done about it: close, change or delete; the form for that stands in its place. */
export function ActionItem({ action, members, onGone }: ActionItemProps) {
  const [form, setForm] = useState<"edit" | "close">();
  const edit = useReturnFocus(form === "edit");
  const close = useReturnFocus(form === "close");
  const { actions } = useMessages();

  return (
    <li className="action">
      <ActionText action={action} members={members} />
      {form === "edit" && <ActionForm of={action} members={members} onDone={() => setForm(undefined)} />}
      {form === "close" && (
        <CloseForm action={action} onClosed={onGone} onCancel={() => setForm(undefined)} />
      )}
      {form === undefined && (
        <div className="action__tools no-print">
          <Button ref={close} aria-label={actions.closeOf(action.what)} onClick={() => setForm("close")}>
            <Check aria-hidden="true" size={18} />
            {actions.close}
          </Button>
          <Button
            ref={edit}
            look="quiet"
            aria-label={actions.editOf(action.what)}
            onClick={() => setForm("edit")}
          >
            <Pencil aria-hidden="true" size={18} />
            {actions.edit}
          </Button>
          <RemoveAction action={action} onGone={onGone} />
        </div>
      )}
    </li>
  );
}

function RemoveAction({ action, onGone }: Pick<ActionItemProps, "action" | "onGone">) {
  const { actions } = useMessages();
  const database = useDatabase();
  const { busy, trouble, save } = useSaving();
  const takeBack = useTakeBack(save);
  const remove = () =>
    takeBack(
      {
        act: () => removeAction(database, action.id, true),
        text: actions.removed(action.what),
        undo: () => removeAction(database, action.id, false),
      },
      onGone,
    );
  return (
    <>
      <Button
        look="quiet"
        disabled={busy}
        aria-label={actions.removeOf(action.what)}
        onClick={() => void remove()}
      >
        <Trash2 aria-hidden="true" size={18} />
        {actions.remove}
      </Button>
      <TroubleNotice trouble={trouble} />
    </>
  );
}
