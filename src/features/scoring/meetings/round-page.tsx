import { Link, Redirect } from "wouter";

import { RESULTS } from "#community/results.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Community } from "#domain/community.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { shownRounds } from "#domain/rounds/shown-rounds.ts";
import { type RoundView, useRound } from "#features/scoring/form/use-round.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Page } from "#ui/page.tsx";
import { placeOfOpenRound } from "#ui/place-of-round.ts";
import { places } from "#ui/places.ts";

import { BallotTable } from "./ballot-table.tsx";
import { ClosedAnswers } from "./closed-answers.tsx";

import "#features/scoring/scoring.css";

/** What was answered in one round; a closed one changes only by correction (R6). */
export function RoundPage({
  community,
  roundId,
}: {
  readonly community: Community;
  readonly roundId: string;
}) {
  const view = useRound(community.id, roundId);
  if (view === undefined) return null;
  if (view === null) return <Redirect to={places.meetings(community.id)} replace />;
  if (view.round.status === "open") {
    return <Redirect to={placeOfOpenRound({ ...view.round, roundId }, community.id)} replace />;
  }
  // It is told where that round is told (R8).
  if (typeof view.round.againOf === "string")
    return <Redirect to={places.round(community.id, view.round.againOf)} replace />;
  return <ClosedRound community={community} view={view} />;
}

function ClosedRound({ community, view }: { readonly community: Community; readonly view: RoundView }) {
  const { ceremony, scored, takeHome, vocabulary } = useMessages();
  const format = useFormat();
  const { round, meeting } = view;
  const results = usePicture(community.id, RESULTS);
  if (results === undefined) return null;
  const { shown, latest } = shownRounds(results);
  const isLast = latest?.roundId === round.id;
  const isShown = shown.some(({ roundId }) => roundId === round.id);
  const about = [
    vocabulary.modes[round.mode].name,
    vocabulary.meetingKinds[meeting.kind],
    meeting.title,
    typeof meeting.attendance === "number" && scored.round.attendance(meeting.attendance),
  ];
  return (
    <Page
      title={scored.round.title(format.day(meeting.heldOn))}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={about.filter(Boolean).join(" · ")}
    >
      <div className="row">
        {/* The dashboard tells the last round; an older one is told as it was (A12), a hidden one not at all. */}
        {isShown && !isLast ? (
          <Link className={buttonClass("primary")} href={places.asItWas(community.id, round.id)}>
            {scored.round.asItWas}
          </Link>
        ) : (
          <Link className={buttonClass("primary")} href={places.dashboard(community.id)}>
            {isLast ? scored.round.toDashboard : scored.round.toDashboardNow}
          </Link>
        )}
        {hasBallots(round.mode) && (
          <Link className={buttonClass()} href={places.talk(community.id, round.id)}>
            {ceremony.talk.title}
          </Link>
        )}
        {isLast && (
          <Link className={buttonClass()} href={places.takeHome(community.id)}>
            {takeHome.title}
          </Link>
        )}
      </div>
      {hasBallots(round.mode) ? <BallotTable round={round} /> : <ClosedAnswers view={view} />}
    </Page>
  );
}
