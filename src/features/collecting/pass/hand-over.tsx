import { type CollectingRound } from "#features/collecting/collecting-round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { BallotPromise } from "#ui/ballot/ballot-promise.tsx";
import { Button } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { LanguageChoice } from "./language-choice.tsx";

interface HandOverProps {
  readonly collecting: CollectingRound;
  /** Somebody just handed in. */
  readonly isThanking: boolean;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/**
 * Between two people: how many are in, never what (R4), and what the next one is told before the first answer (R5). Nobody
 * begins on a form that would have no room.
 */
export function HandOver({ collecting, isThanking, onStart, onEnd }: HandOverProps) {
  const { handOver } = useMessages().collecting.passing;
  const { countIn, isFull } = collecting;
  const first = isFull ? handOver.full : handOver.first;
  const lead = isThanking ? handOver.thanksLead : handOver.lead;
  return (
    <Page narrow title={isThanking ? handOver.thanks : first} lead={isFull ? handOver.fullLead : lead}>
      <p role="status">{handOver.countIn(countIn)}</p>
      {isFull ? (
        <TroubleNotice trouble={{ type: "PoolFull" }} />
      ) : (
        <Next collecting={collecting} onStart={onStart} />
      )}
      <div className="hand-over__end">
        <p className="quiet small">{handOver.forManager}</p>
        <Button onClick={onEnd}>{handOver.end}</Button>
      </div>
    </Page>
  );
}

function Next({ collecting, onStart }: Pick<HandOverProps, "collecting" | "onStart">) {
  const { form, passing } = useMessages().collecting;
  const { threshold, remarks, asksKind } = collecting.invitation;
  return (
    <>
      <BallotPromise words={form} threshold={threshold} remarks={remarks} asksKind={asksKind} />
      <div className="row">
        <Button look="primary" size="large" onClick={onStart}>
          {passing.handOver.start}
        </Button>
        <LanguageChoice />
      </div>
    </>
  );
}
