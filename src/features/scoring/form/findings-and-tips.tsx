import { useInstrument } from "#content/use-instrument.tsx";
import { useMessages } from "#i18n/language-context.tsx";

/** What was found about a factor, and what helps. */
export function FindingsAndTips({ factorId }: { readonly factorId: string }) {
  const { factor } = useMessages().dashboard;
  const { findings = [], tips = [], tipsIntro } = useInstrument().texts.factors[factorId] ?? {};
  return (
    <>
      <h3>{factor.findings}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      <h3>{factor.tips}</h3>
      {tipsIntro !== undefined && <p>{tipsIntro}</p>}
      <ul>
        {tips.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}
