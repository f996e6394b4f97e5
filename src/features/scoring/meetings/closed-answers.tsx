import { useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type Factor } from "#domain/rounds/instrument.ts";
import { answerText } from "#features/scoring/answer-text.ts";
import { type RoundView } from "#features/scoring/form/use-round.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { useReturnFocus } from "#ui/form/use-return-focus.ts";
import { PrintedRemarks, SaidRemark } from "#ui/said-remark.tsx";
import { Section } from "#ui/section.tsx";

import { CorrectionForm } from "./correction-form.tsx";

/** The answers of a closed `manager` or `agreed` round with remarks and corrections (R6, G6). */
export function ClosedAnswers({ view }: { readonly view: RoundView }) {
  const { scored } = useMessages();
  const { instrument } = useInstrument();
  const isAnyRemark = [...view.scores.values()].some(({ remark }) => remark !== "");
  return (
    <Section className={null} title={scored.round.answers}>
      <dl className="closed-answers">
        {instrument.factors.map((factor) => (
          <ClosedAnswer key={factor.id} factor={factor} view={view} />
        ))}
      </dl>
      {isAnyRemark && <PrintedRemarks />}
    </Section>
  );
}

function ClosedAnswer({ factor, view }: { readonly factor: Factor; readonly view: RoundView }) {
  const messages = useMessages();
  const { scored } = messages;
  const format = useFormat();
  const { texts } = useInstrument();
  const [isCorrecting, setCorrecting] = useState(false);
  const correctButton = useReturnFocus(isCorrecting);
  const name = texts.factors[factor.id]?.name ?? factor.id;
  const now = view.answers.get(factor.id)?.answer ?? null;
  const score = view.scores.get(factor.id);
  const corrections = view.corrections.filter(({ factorId }) => factorId === factor.id);
  return (
    <div className="closed-answer">
      <dt>{name}</dt>
      <dd>
        <p className="closed-answer__now">{answerText(now, texts, messages)}</p>
        {corrections.map((correction) => (
          <p key={correction.id} className="small">
            {scored.round.corrected(
              answerText(correction.from, texts, messages),
              answerText(correction.to, texts, messages),
              format.day(correction.madeOn),
            )}{" "}
            <q>{correction.reason}</q>
          </p>
        ))}
        {score !== undefined && score.remark !== "" && (
          <p className="small">
            <SaidRemark remark={score.remark} remarkLevel={score.remarkLevel} />
          </p>
        )}
        {isCorrecting ? (
          <CorrectionForm
            round={view.round}
            factorId={factor.id}
            now={now}
            onDone={() => setCorrecting(false)}
          />
        ) : (
          <Button
            ref={correctButton}
            look="quiet"
            aria-label={scored.round.correctFor(name)}
            onClick={() => setCorrecting(true)}
          >
            {scored.round.correct}
          </Button>
        )}
      </dd>
    </div>
  );
}
