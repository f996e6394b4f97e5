import { type CollectingRound } from "#features/collecting/collecting-round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { BallotPromise } from "#ui/ballot/ballot-promise.tsx";
import { Button } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";

import { LanguageChoice } from "./language-choice.tsx";

interface HandOverProps {
  readonly collecting: CollectingRound;
  /** Somebody just handed in. */
  readonly isThanking: boolean;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** Between two people: how many are in, never what (R4), and what the next one is told before the first answer (R5). */
export function HandOver({ collecting, isThanking, onStart, onEnd }: HandOverProps) {
  const { form, passing } = useMessages().collecting;
  const { handOver } = passing;
  const { threshold, remarks, asksKind } = collecting.invitation;
  return (
    <Page
      narrow
      title={isThanking ? handOver.thanks : handOver.first}
      lead={isThanking ? handOver.thanksLead : handOver.lead}
    >
      <p role="status">{handOver.countIn(collecting.countIn)}</p>
      <BallotPromise words={form} threshold={threshold} remarks={remarks} asksKind={asksKind} />
      <div className="row">
        <Button look="primary" size="large" onClick={onStart}>
          {handOver.start}
        </Button>
        <LanguageChoice />
      </div>
      <div className="hand-over__end">
        <p className="quiet small">{handOver.forManager}</p>
        <Button onClick={onEnd}>{handOver.end}</Button>
      </div>
    </Page>
  );
}
