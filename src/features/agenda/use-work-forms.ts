import { useEffect, useState } from "react";

import { loadWorkForms, type SpokenWorkForm } from "#content/load-work-forms.ts";
import { useLanguage } from "#i18n/language-context.tsx";

const NONE: readonly SpokenWorkForm[] = [];

/** The library of work forms in the language of the moment; empty until it is here. */
export function useWorkForms(): readonly SpokenWorkForm[] {
  const language = useLanguage();
  const [forms, setForms] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    void loadWorkForms(language).then((loaded) => isCurrent && setForms(loaded));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return forms;
}
