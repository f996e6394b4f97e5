import { useEffect, useState } from "react";

import { useLanguage } from "#i18n/language-context.tsx";
import { type Language } from "#i18n/language.ts";

/**
 * What is fetched in the language of the moment; `undefined` until it is here.
 *
 * @param load the same function at every call, or it is fetched again and again
 */
export function useSpoken<T>(load: (language: Language) => Promise<T>): T | undefined {
  const language = useLanguage();
  const [spoken, setSpoken] = useState<T>();
  useEffect(() => {
    let isCurrent = true;
    void load(language).then((loaded) => isCurrent && setSpoken(() => loaded));
    return () => {
      isCurrent = false;
    };
  }, [load, language]);
  return spoken;
}
