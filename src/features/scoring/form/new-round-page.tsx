import { lazy, type SubmitEvent, Suspense, useRef, useState } from "react";
import { Link, useLocation } from "wouter";

import { MEETINGS, MEMBERS, ROUNDS } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";
import { useStatements } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { heldLately, meetingsToScore } from "#domain/rounds/meetings-to-score.ts";
import { type Mode } from "#domain/rounds/round.ts";
import { isUnlikelyDay } from "#domain/rounds/unlikely-day.ts";
import { MeetingDayField } from "#features/scoring/meeting-fields.tsx";
import {
  type DetailsProblem,
  readMeetingDetails,
  type TypedDetails,
  typedOf,
} from "#features/scoring/read-meeting-details.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { openRound } from "#storage/rows/meetings.ts";
import { Button } from "#ui/button.tsx";
import { carriedMeeting } from "#ui/carried-meeting.ts";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { LateFold } from "#ui/fold.tsx";
import { showErrors } from "#ui/form/show-errors.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { Page } from "#ui/page.tsx";
import { placeOfOpenRound } from "#ui/place-of-round.ts";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { ModeField } from "./mode-field.tsx";
import { type Plan } from "./plan.ts";

import "#features/scoring/scoring.css";

// The way to the first score does not wait for what most people leave folded away.
const MeetingMoreFields = lazy(() =>
  import("#features/scoring/meeting-more-fields.tsx").then((m) => ({ default: m.MeetingMoreFields })),
);

// Nor for what is there already: in a new community that is nothing.
const whatIsThere = () => import("./what-is-there.tsx");
const OpenRounds = lazy(() => whatIsThere().then((m) => ({ default: m.OpenRounds })));
const WhichMeeting = lazy(() => whatIsThere().then((m) => ({ default: m.WhichMeeting })));
const SameDay = lazy(() => whatIsThere().then((m) => ({ default: m.SameDay })));

const PreparePlan = lazy(() => import("./prepare-plan.tsx").then((m) => ({ default: m.PreparePlan })));

/** What scoring starts with: a day and who scores; nothing else need be told (U1, R1, R2). */
export function NewRoundPage({ community }: { readonly community: Community }) {
  const { scoring } = useMessages();
  const members = usePicture(community.id, MEMBERS);
  const meetings = usePicture(community.id, MEETINGS);
  const rounds = usePicture(community.id, ROUNDS);
  return (
    <Page
      narrow
      title={scoring.newRound.title}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={scoring.newRound.lead}
    >
      {members && meetings && rounds && (
        <Suspense fallback={null}>
          <NewRoundForm
            community={community}
            members={members.length}
            meetings={meetings.length}
            toScore={meetingsToScore(meetings, rounds, today())}
          />
        </Suspense>
      )}
      <p className="quiet">
        {scoring.newRound.importing}{" "}
        <Link href={places.importing(community.id)}>{scoring.newRound.importLink}</Link>
      </p>
    </Page>
  );
}

/** So many members can score apart (R5): then that comes first. */
const ENOUGH = 5;

const IN_ORDER = {
  few: ["manager", "agreed", "individual"],
  enough: ["individual", "manager", "agreed"],
} as const satisfies Readonly<Record<string, readonly Mode[]>>;

interface NewRoundFormProps {
  readonly community: Community;
  /** How many the community has. */
  readonly members: number;
  readonly meetings: number;
  readonly toScore: readonly Meeting[];
}

function NewRoundForm({ community, members, meetings, toScore }: NewRoundFormProps) {
  const { scoring } = useMessages();
  const database = useDatabase();
  const { instrument } = useStatements();
  const [, navigate] = useLocation();
  // As the page opened: the meeting that is made here asks nothing more.
  const [hasMeetings] = useState(meetings > 0);
  const { meeting, typed, choose, change } = useMeetingToScore(toScore);
  const [chosen, setChosen] = useState<Mode>();
  const [plan, setPlan] = useState<Plan>();
  const [problem, setProblem] = useState<DetailsProblem>();
  // A second click while the first is being stored would open a second round.
  const { busy, trouble, save } = useSaving();
  const isDoubted = useDoubt(meeting);
  const modes = IN_ORDER[members < ENOUGH ? "few" : "enough"];
  const mode = chosen ?? modes[0];

  async function start(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const read = readMeetingDetails(typed);
    if ("problem" in read) return showErrors(event.currentTarget, () => setProblem(read.problem));
    if (isDoubted(typed.heldOn)) return showErrors(event.currentTarget, () => setProblem("askDay"));
    setProblem(undefined);
    const place = { communityId: community.id, mode, instrument, ...(meeting && { meetingId: meeting.id }) };
    const opened = await save(async () =>
      plan !== undefined && hasBallots(mode)
        ? (await import("#storage/pool/open-collecting-round.ts")).openCollectingRound(
            database,
            { ...place, ...plan },
            read.details,
          )
        : openRound(database, place, read.details),
    );
    if (opened.ok) navigate(placeOfOpenRound({ mode, roundId: opened.value.roundId }, community.id));
  }

  const fields = { typed, problem, onChange: change };
  return (
    <>
      {hasMeetings && <OpenRounds communityId={community.id} />}
      <form onSubmit={(event) => void start(event)} noValidate>
        {hasMeetings && toScore.length > 0 && (
          <WhichMeeting toScore={toScore} meeting={meeting} onChange={choose} />
        )}
        <MeetingDayField isScored {...fields} />
        {hasMeetings && <SameDay communityId={community.id} heldOn={typed.heldOn} />}
        <LateFold title={scoring.newRound.more} isOpen={problem === "attendance"}>
          <MeetingMoreFields {...fields} />
        </LateFold>
        <ModeField modes={modes} mode={mode} onChange={setChosen} />
        {hasBallots(mode) && (
          <Suspense fallback={null}>
            <PreparePlan community={community} members={members} plan={plan} onChange={setPlan} />
          </Suspense>
        )}
        <TroubleNotice trouble={trouble} />
        <Button
          type="submit"
          look="primary"
          size="large"
          disabled={busy || (hasBallots(mode) && plan === undefined)}
        >
          {scoring.newRound.start}
        </Button>
      </form>
    </>
  );
}

/** Asks once about a day that was more likely mistyped (R1); who then says so again, or planned it, meant it. */
function useDoubt(meeting: Meeting | null | undefined): (heldOn: string) => boolean {
  const asked = useRef<string>(undefined);
  return (heldOn) => {
    if (heldOn === asked.current || heldOn === meeting?.heldOn || !isUnlikelyDay(heldOn, today()))
      return false;
    asked.current = heldOn;
    return true;
  };
}

/** The meeting that a round will be of, and what is typed about it (R1). */
function useMeetingToScore(toScore: readonly Meeting[]) {
  // Nothing is said yet: then the day tells. `null` is another meeting than these, whatever its day.
  const [chosen, setChosen] = useState<Meeting | null | undefined>(
    () => toScore.find(({ id }) => id === carriedMeeting()) ?? heldLately(toScore, today()),
  );
  const [byHand, setByHand] = useState<Partial<TypedDetails>>({});
  const meeting =
    chosen === undefined ? toScore.find(({ heldOn }) => heldOn === (byHand.heldOn ?? today())) : chosen;
  return {
    meeting,
    typed: { ...typedOf(meeting ?? undefined), ...byHand },
    choose: (next: Meeting | null) => {
      setChosen(next);
      setByHand({ ...byHand, heldOn: next?.heldOn ?? today() });
    },
    change: (changed: Partial<TypedDetails>) => setByHand({ ...byHand, ...changed }),
  };
}
