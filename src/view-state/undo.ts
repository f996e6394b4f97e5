import { create } from "zustand";

import { type Result } from "#domain/result.ts";
import { type Trouble } from "#i18n/explain-error.ts";

/** Something that was just done and can be taken back (U4). */
export interface Undoable {
  readonly text: string;
  readonly undo: () => Promise<Result<unknown, Trouble>>;
  /** It is about more than the page it was done on: who takes it back first looks elsewhere what came of it. */
  readonly isEverywhere?: true;
}

interface UndoState {
  readonly last: Undoable | undefined;
  readonly offer: (undoable: Undoable) => void;
  readonly dismiss: () => void;
}

/** Stays until it is used, dismissed, replaced or left behind: a message that goes by itself is gone too soon for some. */
export const useUndo = create<UndoState>()((set) => ({
  last: undefined,
  offer: (last) => set({ last }),
  dismiss: () => set({ last: undefined }),
}));
