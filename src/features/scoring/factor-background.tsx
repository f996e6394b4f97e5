import { type FactorTexts } from "#domain/instrument.ts";
import { useMessages } from "#i18n/language-context.tsx";

/** Findings and tips, within reach while scoring and out of the way. */
export function FactorBackground({ words }: { readonly words: FactorTexts }) {
  const { scoring } = useMessages();
  return (
    <details className="fold">
      <summary>
        {scoring.form.background}
        <span className="visually-hidden"> {words.name}</span>
      </summary>
      <h3>{scoring.form.findings}</h3>
      <ul>
        {words.findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      <h3>{scoring.form.tips}</h3>
      {words.tipsIntro !== undefined && <p>{words.tipsIntro}</p>}
      <ul>
        {words.tips.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
