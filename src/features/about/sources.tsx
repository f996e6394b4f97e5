import { loadWorkForms } from "#content/load-work-forms.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useSpoken } from "#ui/use-spoken.ts";

/** Where the ideas of the work forms come from, each source once. */
export function Sources() {
  const { factors } = useMessages().about;
  const forms = useSpoken(loadWorkForms) ?? [];
  const sources = [...new Set(forms.flatMap(({ credits }) => credits))];
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
