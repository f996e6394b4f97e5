import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useRoundLine } from "#features/dashboard/use-round-line.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

interface WhichRoundProps {
  readonly dashboard: Pick<Dashboard, "rounds">;
  /** The last one of then, and not of now (A12). */
  readonly isOlder?: boolean;
}

/** The round that a page is about, and whose view it is (R2, S2). */
export function WhichRound({ dashboard, isOlder = false }: WhichRoundProps) {
  const { dashboard: texts } = useMessages();
  const format = useFormat();
  const roundLine = useRoundLine();
  const { latest } = dashboard.rounds;
  if (latest === undefined) return null;
  return (
    <>
      {texts.headline[isOlder ? "olderRound" : "lastRound"](format.day(latest.heldOn))} · {roundLine(latest)}
    </>
  );
}
