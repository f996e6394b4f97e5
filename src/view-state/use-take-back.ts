import { type Result } from "#domain/result.ts";

import { type Undoable, useUndo } from "./undo.ts";

type Write<E> = () => Promise<Result<unknown, E>>;

interface Deed<E> extends Undoable {
  readonly act: Write<E>;
}

/**
 * Does something through the page's own `save`, and then offers to take it back (U4): nothing else makes that offer.
 *
 * Where the focus goes on is asked for: the button that was pressed may go with what it deleted (WCAG 2.4.3).
 */
export function useTakeBack<E>(
  save: (write: Write<E>) => Promise<Result<unknown, E>>,
): (deed: Deed<E>, goOn: () => void) => Promise<Result<unknown, E>> {
  const offer = useUndo((state) => state.offer);
  return async ({ act, ...undoable }, goOn) => {
    const done = await save(act);
    if (done.ok) {
      offer(undoable);
      goOn();
    }
    return done;
  };
}

/** Where the focus goes when this item of a list has gone: to the next, the one before, or the heading of the page. */
export function headingBeside(item: Element | null): HTMLElement | null {
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  return beside?.querySelector<HTMLElement>("h2, h3") ?? document.querySelector("h1");
}
