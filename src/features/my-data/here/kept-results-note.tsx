import { useMessages } from "#i18n/language-context.tsx";
import { RESULT_ADDRESS } from "#ui/result-address.ts";
import { useKeptResults } from "#view-state/kept-results.ts";

/** Results of others that a reader kept in this browser, beside the database (B8, T4). */
export function KeptResultsNote() {
  const { kept } = useMessages().takeHome;
  const { codes } = useKeptResults();
  if (codes.length === 0) return null;
  return (
    <p>
      {kept.also(codes.length)} <a href={RESULT_ADDRESS}>{kept.see}</a>
    </p>
  );
}
