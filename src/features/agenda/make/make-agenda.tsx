import { ArrowRight } from "lucide-react";
import { useRef, useState } from "react";
import { useLocation } from "wouter";

import { type CommunityView } from "#community/community-view.ts";
import { type MeetingRows, plannedMeetings } from "#domain/agenda/planned-meetings.ts";
import { type Community } from "#domain/community.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { isPlausibleDay } from "#domain/rows/row.ts";
import { StandingItems } from "#features/agenda/work-out/standing-items.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { makeAgenda } from "#storage/rows/agendas.ts";
import { Button } from "#ui/button.tsx";
import { carriedMeeting } from "#ui/carried-meeting.ts";
import { showErrors } from "#ui/form/show-errors.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { OpenRoundNote } from "#ui/open-round-note.tsx";
import { OwnLimitsNote } from "#ui/own-limits-note.tsx";
import { PauseNote } from "#ui/pause-note.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { AddFactor } from "./add-factor.tsx";
import { MeetingChoice } from "./meeting-choice.tsx";
import { firstPoints, type PointSource } from "./new-points.ts";
import { nextMeetingDay } from "./next-meeting.ts";
import { Proposals } from "./proposals.tsx";
import { setAsideRound } from "./set-aside-round.ts";
import { type Choices, useChoices } from "./use-choices.ts";
import { useFocusOnWords, useWantedFactor } from "./use-wanted-factor.ts";

interface MakeAgendaProps {
  readonly community: Community;
  readonly rows: MeetingRows;
  readonly source: PointSource & CommunityView;
  /** The coming meeting has its agenda, so this is not the next step. */
  readonly isAnother: boolean;
}

/** From what stands out to the agenda of the next meeting (G1, A9). */
export function MakeAgenda({ community, rows, source, isAnother }: MakeAgendaProps) {
  const { agenda } = useMessages();
  const wanted = useWantedFactor();
  const choices = useChoices(source.proposals, wanted);
  const { typed, setTyped, isBadDay, setIsBadDay, make, busy, trouble } = useMaking({
    community,
    rows,
    source,
  });
  const points = firstPoints(source, choices.chosen);
  const section = useRef<HTMLElement>(null);
  const addForm = useRef<HTMLFormElement>(null);
  useFocusOnWords(addForm, wanted);

  function submit() {
    if (!isPlausibleDay(typed.heldOn)) return showErrors(section.current, () => setIsBadDay(true));
    setIsBadDay(false);
    if (choices.isHalfDraft) return showErrors(addForm.current, () => choices.changeDraft({ isTried: true }));
    void make(points, choices.notNow);
  }

  return (
    <Section ref={section} className={null} title={agenda.make.title}>
      <MeetingChoice
        typed={typed}
        isBadDay={isBadDay}
        rows={rows}
        community={community}
        onChange={setTyped}
      />
      <OpenRoundNote communityId={community.id} openRounds={source.openRounds} />
      <PauseNote pause={source.pause} />
      <OwnLimitsNote community={community} />
      <Proposals community={community} source={source} choices={choices} />
      <AddFactor source={source} choices={choices} form={addForm} />
      <StandingItems choices={choices} />
      <TroubleNotice trouble={trouble} />
      <p className="quiet">{agenda.make.submitHint(points.length)}</p>
      <Button look={isAnother ? "plain" : "primary"} size="large" disabled={busy} onClick={submit}>
        {agenda.make.submit}
        <ArrowRight aria-hidden="true" size={20} />
      </Button>
    </Section>
  );
}

/** The meeting that the user came for, while it has no agenda. */
export function carriedPlanned(rows: MeetingRows): Meeting | undefined {
  return plannedMeetings(rows, today()).find(({ id }) => id === carriedMeeting());
}

/** The meeting as typed, and making the agenda of it. */
function useMaking({ community, rows, source }: Omit<MakeAgendaProps, "isAnother">) {
  const database = useDatabase();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(() => ({
    heldOn: carriedPlanned(rows)?.heldOn ?? nextMeetingDay(rows, community.rhythmWeeks, today()),
    title: undefined as string | undefined,
  }));
  const [isBadDay, setIsBadDay] = useState(false);
  const { busy, trouble, save } = useSaving();

  async function make(points: ReturnType<typeof firstPoints>, notNow: Choices["notNow"]) {
    const planned = plannedMeetings(rows, today()).find(({ heldOn }) => heldOn === typed.heldOn);
    const roundId = source.rounds.latest?.roundId;
    const made = await save(() =>
      makeAgenda(
        database,
        {
          communityId: community.id,
          ...(planned !== undefined && { meetingId: planned.id }),
          ...(roundId !== undefined && { roundId }),
          points,
          setAsides: notNow.map(({ proposal, reason }) => ({
            roundId: setAsideRound(proposal, source.rounds),
            factorId: proposal.factorId,
            reason,
          })),
        },
        {
          heldOn: typed.heldOn,
          kind: planned?.kind ?? "meeting",
          title: (typed.title ?? planned?.title ?? "").trim(),
          attendance: planned?.attendance ?? null,
        },
      ),
    );
    if (made.ok) navigate(places.agenda(community.id, made.value));
  }

  return { typed, setTyped, isBadDay, setIsBadDay, make, busy, trouble };
}
