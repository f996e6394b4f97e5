import { QUARTER } from "#charts/frame/scale-point.ts";
import { RESULTS } from "#community/results.ts";
import { usePicture } from "#community/use-picture.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type FactorPoint } from "#domain/attention/flag.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Round } from "#domain/rounds/round.ts";
import { pointOf } from "#domain/rounds/summary.ts";
import { hiddenRoundText } from "#i18n/hidden-round.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { AfterTalkNote } from "#ui/after-talk-note.tsx";
import { Notice } from "#ui/notice.tsx";
import { PerKind } from "#ui/per-kind.tsx";
import { Section } from "#ui/section.tsx";

/** The summaries of an individual round; nothing below its threshold (R5, S1, S2). */
export function BallotTable({ round }: { readonly round: Round }) {
  const { scored } = useMessages();
  const { instrument, texts } = useInstrument();
  const result = usePicture(round.communityId, RESULTS)?.find(({ roundId }) => roundId === round.id);
  if (result === undefined) return null;
  if (result.hidden) {
    return (
      <Notice kind="quiet">
        <p>{hiddenRoundText(result, scored)}</p>
      </Notice>
    );
  }
  const named = instrument.factors.map(({ id }) => ({ id, name: texts.factors[id]?.name ?? id }));
  return (
    <section className="section">
      <h2 id="answers">
        {scored.round.answers}: {scored.round.ballots(result.ballots)}
      </h2>
      <div className="scroll-x" tabIndex={0} role="region" aria-labelledby="answers">
        <table>
          <thead>
            <tr>
              <th scope="col">{scored.round.factor}</th>
              <th scope="col">{scored.round.median}</th>
              <th scope="col">{scored.round.middleHalf}</th>
              <th scope="col">{scored.round.n}</th>
              <th scope="col">{scored.round.dontKnow}</th>
              <th scope="col">{scored.round.notApplicable}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ id, name }) => (
              <PointRow
                key={id}
                name={name}
                point={pointOf(result, id)}
                isTooFew={result.tooFew.includes(id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <PerKind kinds={result.kinds} factors={named} />
      <ScoredAgain round={result} />
    </section>
  );
}

/** What was scored again after the talk, beside what stands in the table (R8). */
function ScoredAgain({ round }: { readonly round: RoundResult }) {
  const { again } = useMessages().ceremony;
  const { texts } = useInstrument();
  const { after } = round;
  if (after === undefined || after.isOpen) return null;
  return (
    <Section title={again.after}>
      <p className="quiet">{again.ofForms(after.ballots)}</p>
      {after.asked.map((factorId) => (
        <Section key={factorId} level={3} className={null} title={texts.factors[factorId]?.name ?? factorId}>
          <AfterTalkNote round={round} factorId={factorId} />
        </Section>
      ))}
    </Section>
  );
}

interface PointRowProps {
  readonly name: string;
  readonly point: FactorPoint | undefined;
  readonly isTooFew: boolean;
}

function PointRow({ name, point, isTooFew }: PointRowProps) {
  const { scored, scoring } = useMessages();
  const format = useFormat();
  if (isTooFew) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={5} className="quiet">
          {scored.round.tooFew}
        </td>
      </tr>
    );
  }
  const { median, q1, q3 } = point ?? {};
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{median === undefined ? scoring.noAnswer : format.number(median)}</td>
      <td>
        {q1 === undefined || q3 === undefined
          ? ""
          : scored.round.range(format.number(q1, QUARTER), format.number(q3, QUARTER))}
      </td>
      <td>{point?.n ?? 0}</td>
      <td>{point?.dontKnow ?? 0}</td>
      <td>{point?.notApplicable ?? 0}</td>
    </tr>
  );
}
