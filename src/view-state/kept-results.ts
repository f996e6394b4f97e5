import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";

/** Results that a reader keeps on this device, by their codes, the last one kept first. They are in no database or copy. */
interface KeptResults {
  readonly codes: readonly string[];
  readonly keep: (code: string) => void;
  readonly remove: (code: string) => void;
}

export const useKeptResults = create<KeptResults>()(
  persist(
    (set) => ({
      codes: [],
      keep: (code) => set(({ codes }) => ({ codes: [code, ...codes.filter((other) => other !== code)] })),
      remove: (code) => set(({ codes }) => ({ codes: codes.filter((other) => other !== code) })),
    }),
    // As in preferences.ts: blocked storage keeps them until the tab closes.
    { name: "kiemkracht-results", version: 1, storage: createJSONStorage(() => localStorage) },
  ),
);
