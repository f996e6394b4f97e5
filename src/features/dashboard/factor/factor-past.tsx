import { Link } from "wouter";

import { DATED_POINTS } from "#community/dated-points.ts";
import { CORRECTIONS, SCORES } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { byCodeUnit } from "#domain/by-code-unit.ts";
import { type Community } from "#domain/community.ts";
import { isPoint, type Answer } from "#domain/rounds/answer.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";
import { PrintedRemarks, SaidRemark } from "#ui/said-remark.tsx";
import { Section } from "#ui/section.tsx";

interface FactorPastProps {
  readonly community: Community;
  readonly factorId: string;
  /** The closed ones, oldest first: what is said in an open round shows nothing yet (R4). */
  readonly rounds: readonly RoundResult[];
}

/** What was said, corrected and put on agendas about one factor, newest first (G6, R6, G1). */
export function FactorPast(props: FactorPastProps) {
  return (
    <>
      <Remarks {...props} />
      <Corrections {...props} />
      <Agendas {...props} />
    </>
  );
}

function Remarks({ community, factorId, rounds }: FactorPastProps) {
  const { dashboard } = useMessages();
  const format = useFormat();
  const scores = usePicture(community.id, SCORES) ?? [];
  const said = new Map(
    scores
      .filter((score) => score.factorId === factorId && score.remark !== "")
      .map((score) => [score.roundId, score]),
  );
  const remarks = rounds.toReversed().flatMap(({ roundId, heldOn }) => {
    const score = said.get(roundId);
    return score === undefined ? [] : [{ ...score, heldOn }];
  });
  if (remarks.length === 0) return null;
  return (
    <Section title={dashboard.factor.remarks}>
      <ul>
        {remarks.map(({ id, heldOn, remark, remarkLevel }) => (
          <li key={id} className={remarkLevel === "private" ? "no-print" : undefined}>
            {format.shortDay(heldOn)}: <SaidRemark remark={remark} remarkLevel={remarkLevel} />
          </li>
        ))}
      </ul>
      <PrintedRemarks />
    </Section>
  );
}

function Corrections({ community, factorId, rounds }: FactorPastProps) {
  const { dashboard } = useMessages();
  const format = useFormat();
  const words = useAnswerWords();
  const shown = new Set(rounds.map(({ roundId }) => roundId));
  const corrections = (usePicture(community.id, CORRECTIONS) ?? []).filter(
    (correction) => correction.factorId === factorId && shown.has(correction.roundId),
  );
  if (corrections.length === 0) return null;
  return (
    <Section title={dashboard.factor.corrections}>
      <ul>
        {corrections.map(({ id, from, to, madeOn, reason }) => (
          <li key={id}>
            {dashboard.factor.corrected(words(from), words(to), format.day(madeOn))} <q>{reason}</q>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function useAnswerWords(): (answer: Answer | null) => string {
  const { scoring, vocabulary } = useMessages();
  const { texts } = useInstrument();
  return (answer) => {
    if (answer === null) return scoring.noAnswer.toLowerCase();
    return isPoint(answer)
      ? `${answer} (${texts.points[answer].toLowerCase()})`
      : vocabulary.answers[answer].toLowerCase();
  };
}

function Agendas({ community, factorId }: FactorPastProps) {
  const { dashboard } = useMessages();
  const format = useFormat();
  const points = usePicture(community.id, DATED_POINTS) ?? [];
  const found = points
    .filter(({ point }) => point.factorId === factorId)
    .toSorted((a, b) => byCodeUnit(b.heldOn, a.heldOn) || byCodeUnit(a.point.id, b.point.id));
  if (found.length === 0) return null;
  return (
    <Section title={dashboard.factor.onAgenda}>
      <ul>
        {found.map(({ point, agenda, heldOn }) => (
          <li key={point.id}>
            <Link href={places.agenda(community.id, agenda.id)}>
              {dashboard.factor.onAgendaOf(format.day(heldOn))}
            </Link>
            {point.question !== "" && (
              <>
                : <q>{point.question}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
