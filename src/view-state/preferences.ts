import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";

import { type Language, preferredLanguage } from "#i18n/language.ts";

export type Theme = "system" | "light" | "dark";

/** What the reader likes, remembered on this device. Unset means: as the system says. */
export interface Preferences {
  readonly language: Language | undefined;
  readonly theme: Theme;
  /** Whether the score form shows last time's answer. */
  readonly showsLastAnswer: boolean;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly toggleLastAnswer: () => void;
}

/**
 * What the screen remembers. Scores live in the database, places live in the address, and what can be
 * computed is computed.
 */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      language: undefined,
      theme: "system",
      showsLastAnswer: true,
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      toggleLastAnswer: () => set(({ showsLastAnswer }) => ({ showsLastAnswer: !showsLastAnswer })),
    }),
    // Blocked storage (a private window) makes the preferences last until the tab closes; nothing else breaks.
    { name: "kiemkracht-preferences", version: 1, storage: createJSONStorage(() => localStorage) },
  ),
);

/** That of the reader's choice, or else of the device (U3). */
export function chosenLanguage(): Language {
  return usePreferences.getState().language ?? preferredLanguage(navigator.languages);
}
