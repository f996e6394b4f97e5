import { useEffect, useState } from "react";

import { loadWorkForms } from "#content/load-work-forms.ts";
import { useLanguage, useMessages } from "#i18n/language-context.tsx";

/** Where the ideas of the work forms come from, each source once. */
export function Sources() {
  const { factors } = useMessages().about;
  const language = useLanguage();
  const [sources, setSources] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void loadWorkForms(language).then((forms) => {
      if (isCurrent) setSources([...new Set(forms.flatMap(({ credits }) => credits))]);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return (
    <>
      <p>{factors.sources}</p>
      <ul>
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </>
  );
}
