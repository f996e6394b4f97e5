import { useState } from "react";

import { usePreferences } from "#view-state/preferences.ts";

/**
 * What the device speaks, to be put back between two people: in which language somebody answered is nobody's business (R3).
 */
export function useLanguageOfDevice(): () => void {
  const [language] = useState(() => usePreferences.getState().language);
  return () => usePreferences.setState({ language });
}
