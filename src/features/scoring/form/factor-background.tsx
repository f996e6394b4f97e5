import { lazy } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { LateFold } from "#ui/fold.tsx";

const FindingsAndTips = lazy(() =>
  import("./findings-and-tips.tsx").then((m) => ({ default: m.FindingsAndTips })),
);

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
      <FindingsAndTips factorId={factorId} />
    </LateFold>
  );
}
