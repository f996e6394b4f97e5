import { Undo2, X } from "lucide-react";
import { useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { useUndo } from "#view-state/undo.ts";

/** Offers to take back what was just deleted (U4). Stays until it is used or closed. */
export function UndoBar() {
  const { app } = useMessages();
  const last = useUndo((state) => state.last);
  const dismiss = useUndo((state) => state.dismiss);
  const [busy, setBusy] = useState(false);

  async function takeBack() {
    setBusy(true);
    await last?.undo();
    setBusy(false);
    dismiss();
  }

  return (
    <div role="status">
      {last !== undefined && (
        <div className="messages__bar">
          <span>{last.text}</span>
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
