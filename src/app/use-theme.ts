import { useEffect } from "react";

import { usePreferences } from "#view-state/preferences.ts";

/** Puts the chosen theme on the page; `system` leaves it to the style sheet. */
export function useTheme(): void {
  const theme = usePreferences((preferences) => preferences.theme);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}
