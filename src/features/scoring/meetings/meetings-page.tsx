import { lazy } from "react";
import { Link } from "wouter";

import { DATED_AGENDAS } from "#community/dated-agendas.ts";
import { SCORED_MEETINGS } from "#community/scored-meetings.ts";
import { usePicture } from "#community/use-picture.ts";
import { awaitingAgenda } from "#domain/agenda/planned-meetings.ts";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { LateFold } from "#ui/fold.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

import { MeetingItem } from "./meeting-item.tsx";

import "#features/scoring/scoring.css";

const ScoreOnPaper = lazy(() => import("./score-on-paper.tsx").then((m) => ({ default: m.ScoreOnPaper })));

/** Everything scored or planned, newest first. */
export function MeetingsPage({ community }: { readonly community: Community }) {
  const { scored, documents, importing } = useMessages();
  const meetings = usePicture(community.id, SCORED_MEETINGS);
  const agendas = usePicture(community.id, DATED_AGENDAS);
  if (meetings === undefined || agendas === undefined) return null;
  const rows = {
    meetings: meetings.map(({ meeting }) => meeting),
    agendas: agendas.map(({ agenda }) => agenda),
    rounds: meetings.flatMap(({ rounds }) => rounds),
  };
  const awaiting = new Set(awaitingAgenda(rows, today()).map(({ id }) => id));
  return (
    <Page
      title={scored.meetings.title}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={meetings.length === 0 ? scored.meetings.none : scored.meetings.lead}
    >
      <div className="row">
        <Link className={buttonClass("primary")} href={places.newRound(community.id)}>
          {scored.meetings.newRound}
        </Link>
        <Link className={buttonClass()} href={places.importing(community.id)}>
          {scored.meetings.importing}
        </Link>
      </div>
      <LateFold title={documents.scorePaper.title}>
        <ScoreOnPaper community={community} />
      </LateFold>
      <p className="quiet">
        {importing.questionnaire.linkExplained}{" "}
        <Link href={places.questionnaire(community.id)}>{importing.questionnaire.link}</Link>
      </p>
      <ul className="meetings">
        {meetings.toReversed().map(({ meeting, rounds }) => (
          <MeetingItem
            key={meeting.id}
            meeting={meeting}
            rounds={rounds}
            awaitsAgenda={awaiting.has(meeting.id)}
            agendaId={agendas.find((dated) => dated.meeting.id === meeting.id)?.agenda.id}
          />
        ))}
      </ul>
    </Page>
  );
}
