import { type Flag } from "#domain/attention/flag.ts";
import { flagDetails, type FlagDetails as Details } from "#i18n/flag-details.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import "./flag-details.css";

/** How sure a flag is, and behind a fold the numbers it was decided on (A8). */
export function FlagDetails({ flag }: { readonly flag: Flag }) {
  const messages = useMessages();
  const format = useFormat();
  return <DetailsFold details={flagDetails(flag, messages, format)} />;
}

/** A question, its answer in a word or two, and the numbers behind it. Nothing where there are none. */
export function DetailsFold({ details }: { readonly details: Details | undefined }) {
  if (details === undefined) return null;
  const { question, answer, lines } = details;
  return (
    <details className="flag-details small">
      <summary>
        {question} {answer !== undefined && <strong>{answer}</strong>}
      </summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}
