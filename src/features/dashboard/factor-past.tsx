import { Link } from "wouter";

import { useInstrument } from "#content/use-instrument.tsx";
import { isPoint, type Answer } from "#domain/answer.ts";
import { type Community } from "#domain/community.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { useLiveRows } from "#storage/use-live-rows.ts";
import { places } from "#ui/places.ts";

interface FactorPastProps {
  readonly community: Community;
  readonly factorId: string;
}

/** What was said, corrected and put on agendas about one factor, newest first (G6, R6, G1). */
export function FactorPast({ community, factorId }: FactorPastProps) {
  return (
    <>
      <Remarks community={community} factorId={factorId} />
      <Corrections community={community} factorId={factorId} />
      <Agendas community={community} factorId={factorId} />
    </>
  );
}

/** The day of each round that is still there. */
function useDays(communityId: string): ReadonlyMap<string, string> {
  const meetings = useLiveRows("meetings", communityId) ?? [];
  const rounds = useLiveRows("rounds", communityId) ?? [];
  const days = new Map(meetings.map(({ id, heldOn }) => [id, heldOn]));
  return new Map(
    rounds.flatMap(({ id, meetingId }) => {
      const day = days.get(meetingId);
      return day === undefined ? [] : [[id, day] as const];
    }),
  );
}

function Remarks({ community, factorId }: FactorPastProps) {
  const { dashboard, vocabulary } = useMessages();
  const format = useFormat();
  const days = useDays(community.id);
  const remarks = (useLiveRows("scores", community.id) ?? [])
    .filter((score) => score.factorId === factorId && score.remark !== "" && days.has(score.roundId))
    .toSorted((a, b) => (days.get(b.roundId) ?? "").localeCompare(days.get(a.roundId) ?? ""));
  if (remarks.length === 0) return null;
  return (
    <section className="section" aria-labelledby="remarks">
      <h2 id="remarks">{dashboard.factor.remarks}</h2>
      <ul>
        {remarks.map(({ id, roundId, remark, remarkLevel }) => (
          <li key={id}>
            {format.shortDay(days.get(roundId) ?? "")}: <q>{remark}</q>{" "}
            <span className="quiet small">({vocabulary.remarkLevels[remarkLevel]})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Corrections({ community, factorId }: FactorPastProps) {
  const { dashboard } = useMessages();
  const format = useFormat();
  const words = useAnswerWords();
  const days = useDays(community.id);
  const corrections = (useLiveRows("corrections", community.id) ?? []).filter(
    (correction) => correction.factorId === factorId && days.has(correction.roundId),
  );
  if (corrections.length === 0) return null;
  return (
    <section className="section" aria-labelledby="corrections">
      <h2 id="corrections">{dashboard.factor.corrections}</h2>
      <ul>
        {corrections.map(({ id, from, to, madeOn, reason }) => (
          <li key={id}>
            {dashboard.factor.corrected(words(from), words(to), format.day(madeOn))} <q>{reason}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useAnswerWords(): (answer: Answer | null) => string {
  const { scoring, vocabulary } = useMessages();
  const { texts } = useInstrument();
  return (answer) => {
    if (answer === null) return scoring.round.none.toLowerCase();
    return isPoint(answer)
      ? `${answer} (${texts.points[answer].toLowerCase()})`
      : vocabulary.answers[answer].toLowerCase();
  };
}

function Agendas({ community, factorId }: FactorPastProps) {
  const { dashboard } = useMessages();
  const format = useFormat();
  const meetings = useLiveRows("meetings", community.id) ?? [];
  const agendas = useLiveRows("agendas", community.id) ?? [];
  const points = useLiveRows("agendaPoints", community.id) ?? [];
  const found = points
    .filter((point) => point.factorId === factorId)
    .flatMap((point) => {
      const agenda = agendas.find(({ id }) => id === point.agendaId);
      const heldOn = meetings.find(({ id }) => id === agenda?.meetingId)?.heldOn;
      return agenda === undefined || heldOn === undefined ? [] : [{ point, agenda, heldOn }];
    })
    .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn));
  if (found.length === 0) return null;
  return (
    <section className="section" aria-labelledby="on-agenda">
      <h2 id="on-agenda">{dashboard.factor.onAgenda}</h2>
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
    </section>
  );
}
