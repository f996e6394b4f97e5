import { useInstrument } from "#content/use-instrument.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { LateFold } from "#ui/fold.tsx";

interface FactorBackgroundProps {
  readonly factorId: string;
  readonly name: string;
}

/** Findings and tips, within reach while scoring and out of the way; fetched when they are first opened. */
export function FactorBackground({ factorId, name }: FactorBackgroundProps) {
  const { scoring } = useMessages();
  return (
    <LateFold
      title={
        <>
          {scoring.form.background}
          <span className="visually-hidden"> {name}</span>
        </>
      }
    >
      <Background factorId={factorId} />
    </LateFold>
  );
}

function Background({ factorId }: Pick<FactorBackgroundProps, "factorId">) {
  const { scoring } = useMessages();
  const { findings = [], tips = [], tipsIntro } = useInstrument().texts.factors[factorId] ?? {};
  return (
    <>
      <h3>{scoring.form.findings}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      <h3>{scoring.form.tips}</h3>
      {tipsIntro !== undefined && <p>{tipsIntro}</p>}
      <ul>
        {tips.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}
