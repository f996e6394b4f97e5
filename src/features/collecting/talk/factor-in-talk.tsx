import { AnswerDistribution } from "#charts/distribution/answer-distribution.tsx";
import { rowsOfFactor } from "#charts/distribution/distribution-rows.ts";
import { QUARTER } from "#charts/frame/scale-point.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type FactorPoint } from "#domain/attention/flag.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { pointOf } from "#domain/rounds/summary.ts";
import { type Format } from "#i18n/format.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type Messages } from "#i18n/messages.ts";
import { AfterTalkNote } from "#ui/after-talk-note.tsx";
import { PerKind } from "#ui/per-kind.tsx";

import { type Talk } from "./use-talk.ts";

interface FactorInTalkProps {
  readonly talk: Talk;
  readonly factorId: FactorId;
  readonly size?: "normal" | "large";
}

/** How everyone answered one factor, how far apart that is, and what may be shown of what they wrote (S1, S2, R5). */
export function FactorInTalk({ talk, factorId, size = "normal" }: FactorInTalkProps) {
  const messages = useMessages();
  const format = useFormat();
  const { instrument, texts } = useInstrument();
  const { talk: said } = messages.ceremony;
  const rows = rowsOfFactor(talk.result, factorId, { instrument, texts, words: messages.ceremony.again });
  const remarks = talk.remarks.filter((remark) => remark.factorId === factorId);
  return (
    <>
      <p className="talk__statement">{texts.factors[factorId]?.statement}</p>
      <AnswerDistribution
        rows={rows}
        pointLabels={texts.points}
        title={spreadOf(pointOf(talk.result, factorId), said, format)}
        size={size}
      />
      <AfterTalkNote round={talk.result} factorId={factorId} />
      <PerKind
        kinds={talk.result.kinds}
        factors={[{ id: factorId, name: texts.factors[factorId]?.name ?? factorId }]}
      />
      {remarks.length > 0 && (
        <>
          <h3>{said.remarks}</h3>
          <ul className="talk__remarks">
            {remarks.map(({ text }, place) => (
              <li key={place}>
                <q>{text}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The middle and the spread in words (S1); of what may not be told, only that. */
function spreadOf(
  point: FactorPoint | undefined,
  said: Messages["ceremony"]["talk"],
  format: Format,
): string {
  if (point === undefined) return said.tooFew;
  const { median, q1, q3 } = point;
  if (median === undefined || q1 === undefined || q3 === undefined) return said.noScores;
  if (q1 === q3) return said.together(format.number(median, QUARTER));
  return said.spread(format.number(median, QUARTER), format.number(q1, QUARTER), format.number(q3, QUARTER));
}
