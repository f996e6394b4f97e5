import { lazy, type SubmitEvent, Suspense, useState } from "react";
import { Link, useLocation } from "wouter";

import { MEMBERS } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";
import { useStatements } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type Mode } from "#domain/rounds/round.ts";
import { MeetingDayField } from "#features/scoring/meeting-fields.tsx";
import {
  type DetailsProblem,
  readMeetingDetails,
  type TypedDetails,
} from "#features/scoring/read-meeting-details.ts";
import { SameDay } from "#features/scoring/same-day.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { openRound } from "#storage/rows/meetings.ts";
import { Button } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { LateFold } from "#ui/fold.tsx";
import { showErrors } from "#ui/form/show-errors.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { Page } from "#ui/page.tsx";
import { placeOfOpenRound } from "#ui/place-of-round.ts";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { OpenRounds } from "./open-rounds.tsx";
import { type Plan } from "./plan.ts";

import "#features/scoring/scoring.css";

// The way to the first score does not wait for what most people leave folded away.
const MeetingMoreFields = lazy(() =>
  import("#features/scoring/meeting-more-fields.tsx").then((m) => ({ default: m.MeetingMoreFields })),
);

const PreparePlan = lazy(() => import("./prepare-plan.tsx").then((m) => ({ default: m.PreparePlan })));

/** What scoring starts with: a day and who scores; nothing else need be told (U1, R1, R2). */
export function NewRoundPage({ community }: { readonly community: Community }) {
  const { scoring } = useMessages();
  return (
    <Page
      narrow
      title={scoring.newRound.title}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={scoring.newRound.lead}
    >
      <OpenRounds communityId={community.id} />
      <NewRoundForm community={community} />
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

function NewRoundForm({ community }: { readonly community: Community }) {
  const { scoring } = useMessages();
  const database = useDatabase();
  const { instrument } = useStatements();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState<TypedDetails>({
    heldOn: today(),
    kind: "meeting",
    title: "",
    attendance: "",
  });
  const members = usePicture(community.id, MEMBERS);
  const [chosen, setChosen] = useState<Mode>();
  const [plan, setPlan] = useState<Plan>();
  const [problem, setProblem] = useState<DetailsProblem>();
  // A second click while the first is being stored would open a second round.
  const { busy, trouble, save } = useSaving();
  if (members === undefined) return null;
  const modes = IN_ORDER[members.length < ENOUGH ? "few" : "enough"];
  const mode = chosen ?? modes[0];

  async function start(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const read = readMeetingDetails(typed);
    if ("problem" in read) return showErrors(event.currentTarget, () => setProblem(read.problem));
    setProblem(undefined);
    const place = { communityId: community.id, mode, instrument };
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

  const fields = { typed, problem, onChange: setTyped };
  return (
    <form onSubmit={(event) => void start(event)} noValidate>
      <MeetingDayField isScored {...fields} />
      <SameDay communityId={community.id} heldOn={typed.heldOn} />
      <LateFold title={scoring.newRound.more} isOpen={problem === "attendance"}>
        <MeetingMoreFields {...fields} />
      </LateFold>
      <ModeField modes={modes} mode={mode} onChange={setChosen} />
      {hasBallots(mode) && (
        <Suspense fallback={null}>
          <PreparePlan community={community} members={members.length} plan={plan} onChange={setPlan} />
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
  );
}

interface ModeFieldProps {
  readonly modes: readonly Mode[];
  readonly mode: Mode;
  readonly onChange: (mode: Mode) => void;
}

function ModeField({ modes, mode, onChange }: ModeFieldProps) {
  const { scoring, vocabulary } = useMessages();
  return (
    <fieldset className="choices">
      <legend className="field__label">{scoring.newRound.mode}</legend>
      {modes.map((value) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name="mode"
            value={value}
            checked={mode === value}
            onChange={() => onChange(value)}
          />
          <span>
            <strong>{vocabulary.modes[value].name}</strong>
            <span className="choice__hint">{vocabulary.modes[value].explanation}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
