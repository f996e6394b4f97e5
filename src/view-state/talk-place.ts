import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";

/** Where a group is in its talk about a round, and when the timer ends. */
interface TalkPlace {
  readonly roundId: string;
  readonly factorId: string;
  readonly endsAt: number | null;
}

interface Talking {
  readonly at: TalkPlace | undefined;
  readonly go: (to: TalkPlace) => void;
}

/** A window that is loaded anew goes on where it was; another one, or another day, begins at the beginning. */
export const useTalkPlace = create<Talking>()(
  persist((set) => ({ at: undefined, go: (at) => set({ at }) }), {
    name: "kiemkracht-talk",
    version: 1,
    storage: createJSONStorage(() => sessionStorage),
  }),
);
