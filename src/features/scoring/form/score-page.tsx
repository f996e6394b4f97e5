import { Link, Redirect } from "wouter";

import { useStatements } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { hasBallots, isAgreed } from "#domain/rounds/has-ballots.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

import { CloseRound } from "./close-round.tsx";
import { ScoreBar } from "./score-bar.tsx";
import { ScoreField } from "./score-field.tsx";
import { useLastAnswers } from "./use-last-answers.ts";
import { type RoundView, useRound } from "./use-round.ts";

import "#features/scoring/scoring.css";

/** The heart: twelve statements, one answer each, saved as one goes. */
export function ScorePage({
  community,
  roundId,
}: {
  readonly community: Community;
  readonly roundId: string;
}) {
  const view = useRound(community.id, roundId);
  if (view === undefined) return null;
  if (view === null) return <Redirect to={places.meetings(community.id)} replace />;
  // A closed round is not filled in any more (R6), nor are ballots filled in here (R3).
  if (view.round.status === "closed" || hasBallots(view.round.mode)) {
    return <Redirect to={places.round(community.id, roundId)} replace />;
  }
  return <ScoreForm community={community} view={view} />;
}

function ScoreForm({ community, view }: { readonly community: Community; readonly view: RoundView }) {
  const { scoring, vocabulary } = useMessages();
  const format = useFormat();
  const { instrument } = useStatements();
  const lastAnswers = useLastAnswers(view.round);
  const { round, meeting, answers, scores } = view;
  const answered = instrument.factors.filter(({ id }) => (answers.get(id)?.answer ?? null) !== null).length;
  return (
    <Page
      narrow
      title={scoring.form.title}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={[format.day(meeting.heldOn), meeting.title, vocabulary.modes[round.mode].name]
        .filter(Boolean)
        .join(" · ")}
    >
      {isAgreed(round.mode) && (
        <p>
          <Link href={places.scoreInRoom(community.id, round.id)}>{scoring.form.inRoom}</Link>
        </p>
      )}
      <ScoreBar answered={answered} total={instrument.factors.length} hasLast={lastAnswers.size > 0} />
      {instrument.factors.map((factor, index) => (
        <ScoreField
          key={factor.id}
          round={round}
          factor={factor}
          number={index + 1}
          score={scores.get(factor.id)}
          last={lastAnswers.get(factor.id)}
        />
      ))}
      <CloseRound
        round={round}
        factorIds={instrument.factors.map(({ id }) => id)}
        answers={answers}
        lastAnswers={lastAnswers}
      />
    </Page>
  );
}
