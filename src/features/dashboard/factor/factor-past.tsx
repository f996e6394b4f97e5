import { CORRECTIONS } from "#community/rows.ts";
import { SAID } from "#community/said.ts";
import { usePicture } from "#community/use-picture.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { isPoint, type Answer } from "#domain/rounds/answer.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type RemarkRows, remarksForGroup } from "#domain/rounds/remarks-for-group.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Score } from "#domain/rounds/round.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { PrintedRemarks, SaidRemark } from "#ui/said-remark.tsx";
import { Section } from "#ui/section.tsx";

interface FactorPastProps {
  readonly community: Community;
  readonly factorId: string;
  /** The closed ones, oldest first: what is said in an open round shows nothing yet (R4). */
  readonly rounds: readonly RoundResult[];
}

/** What was said and corrected about one factor, newest first (G6, R6). */
export function FactorPast(props: FactorPastProps) {
  return (
    <>
      <Remarks {...props} />
      <Corrections {...props} />
    </>
  );
}

function Remarks({ community, factorId, rounds }: FactorPastProps) {
  const { dashboard } = useMessages();
  const format = useFormat();
  const said = usePicture(community.id, SAID);
  if (said === undefined) return null;
  const remarks = rounds
    .toReversed()
    .flatMap((round) =>
      remarksIn(said, round, factorId).map((remark) => ({ ...remark, heldOn: round.heldOn })),
    );
  if (remarks.length === 0) return null;
  return (
    <Section title={dashboard.factor.remarks}>
      <ul>
        {remarks.map(({ heldOn, remark, remarkLevel }, place) => (
          <li key={place} className={remarkLevel === "private" ? "no-print" : undefined}>
            {format.shortDay(heldOn)}: <SaidRemark remark={remark} remarkLevel={remarkLevel} />
          </li>
        ))}
      </ul>
      <PrintedRemarks />
    </Section>
  );
}

/** Beside a single score all levels, for this is the manager's page; of forms what may be told of them (R5). */
function remarksIn(
  said: RemarkRows,
  round: RoundResult,
  factorId: string,
): readonly Pick<Score, "remark" | "remarkLevel">[] {
  if (hasBallots(round.mode))
    return remarksForGroup(said, round)
      .filter((remark) => remark.factorId === factorId)
      .map(({ text }) => ({ remark: text, remarkLevel: "team" }));
  return said.scores.filter(
    (score) => score.roundId === round.roundId && score.factorId === factorId && score.remark !== "",
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
