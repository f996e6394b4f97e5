import { Undo2, X } from "lucide-react";
import { useState } from "react";

import { explainError, type Trouble } from "#i18n/explain-error.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { type Undoable, useUndo } from "#view-state/undo.ts";

/** Offers to take back what was just deleted (U4). Stays until it has been taken back, or is closed. */
export function UndoBar() {
  const messages = useMessages();
  const { app } = messages;
  const last = useUndo((state) => state.last);
  const dismiss = useUndo((state) => state.dismiss);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ readonly last: Undoable; readonly why: Trouble }>();

  async function takeBack() {
    if (last === undefined) return;
    setBusy(true);
    const undone = await last.undo();
    setBusy(false);
    setFailed(undone.ok ? undefined : { last, why: undone.error });
    if (undone.ok) dismiss();
  }

  const trouble =
    failed !== undefined && failed.last === last ? explainError(failed.why, messages) : undefined;

  return (
    <div role="status">
      {last !== undefined && (
        <div className="messages__bar">
          <span>
            {last.text}
            {trouble !== undefined && (
              <span className="messages__trouble">
                <strong>{app.undoFailed}</strong> {trouble.title}. {trouble.text}
              </span>
            )}
          </span>
          <Button disabled={busy} onClick={() => void takeBack()}>
            <Undo2 aria-hidden="true" size={18} />
            {app.undo}
          </Button>
          <Button look="quiet" onClick={dismiss}>
            <X aria-hidden="true" size={18} />
            {app.dismiss}
          </Button>
        </div>
      )}
    </div>
  );
}
