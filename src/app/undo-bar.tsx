import { Undo2 } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useLocation } from "wouter";

import { explainError } from "#i18n/explain-error.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { MessageBar } from "#ui/message-bar.tsx";
import { type Undoable, useUndo } from "#view-state/undo.ts";

/** Offers to take back what was just deleted (U4). Stays until it is taken back or closed, or one goes on to another page. */
export function UndoBar() {
  const messages = useMessages();
  const { app } = messages;
  const last = useUndo((state) => state.last);
  const dismiss = useUndo((state) => state.dismiss);
  const { busy, trouble, save } = useSaving();
  const [tried, setTried] = useState<Undoable>();
  useLeaving(last, dismiss);

  async function takeBack() {
    if (last === undefined) return;
    setTried(last);
    const undone = await save(last.undo);
    if (undone.ok) close();
  }

  function close() {
    dismiss();
    // The button that had focus is gone; the page goes on from its title (WCAG 2.4.3).
    document.querySelector<HTMLElement>("main h1")?.focus();
  }

  const why = trouble !== undefined && tried === last ? explainError(trouble, messages) : undefined;

  return (
    <div role="status">
      {last !== undefined && (
        <MessageBar onClose={close}>
          <span>
            {last.text}
            {why !== undefined && (
              <span className="messages__trouble">
                <strong>{app.undoFailed}</strong> {why.title}. {why.text}
              </span>
            )}
          </span>
          <Button disabled={busy} onClick={() => void takeBack()}>
            <Undo2 aria-hidden="true" size={18} />
            {app.undo}
          </Button>
        </MessageBar>
      )}
    </div>
  );
}

/** A deed may lead to another page by itself, as leaving a deleted community does: that comes at once. */
const OWN_STEP_MS = 1000;

/** What was done on one page is not offered to be taken back over the fields of another. */
function useLeaving(last: Undoable | undefined, dismiss: () => void): void {
  const [place] = useLocation();
  const offeredAt = useRef(0);
  useEffect(() => {
    offeredAt.current = performance.now();
  }, [last]);
  const leave = useEffectEvent(() => {
    if (last?.isEverywhere !== true && performance.now() - offeredAt.current > OWN_STEP_MS) dismiss();
  });
  useEffect(() => leave(), [place]);
}
