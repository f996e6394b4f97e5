import { type Result } from "#domain/result.ts";
import { type Trouble } from "#i18n/explain-error.ts";

import { type Undoable, useUndo } from "./undo.ts";

type Write = Undoable["undo"];

interface Deed extends Pick<Undoable, "text" | "undo"> {
  readonly act: Write;
}

/**
 * Does something through the page's own `save`, and then offers to take it back (U4).
 *
 * Where the focus goes on is asked for: the button that was pressed may go with what it deleted (WCAG 2.4.3).
 */
export function useTakeBack(
  save: (write: Write) => Promise<Result<unknown, Trouble>>,
): (deed: Deed, goOn: () => void) => Promise<void> {
  const offer = useUndo((state) => state.offer);
  return async ({ act, text, undo }, goOn) => {
    const done = await save(act);
    if (!done.ok) return;
    offer({ text, undo });
    goOn();
  };
}
