import { lazy, type SubmitEvent, useState } from "react";
import { Link, useLocation } from "wouter";

import { useStatements } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
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
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { OpenRounds } from "./open-rounds.tsx";

import "#features/scoring/scoring.css";

// The way to the first score does not wait for what most people leave folded away.
const MeetingMoreFields = lazy(() =>
  import("#features/scoring/meeting-more-fields.tsx").then((m) => ({ default: m.MeetingMoreFields })),
);

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
      <NewRoundForm communityId={community.id} />
      <p className="quiet">
        {scoring.newRound.importing}{" "}
        <Link href={places.importing(community.id)}>{scoring.newRound.importLink}</Link>
      </p>
    </Page>
  );
}

/** The modes that are scored by form; ballots come in from a file. */
const FORM_MODES = ["manager", "agreed"] as const satisfies readonly Mode[];

function NewRoundForm({ communityId }: { readonly communityId: string }) {
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
  const [mode, setMode] = useState<Mode>("manager");
  const [problem, setProblem] = useState<DetailsProblem>();
  // A second click while the first is being stored would open a second round.
  const { busy, trouble, save } = useSaving();

  async function start(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const read = readMeetingDetails(typed);
    if ("problem" in read) return showErrors(event.currentTarget, () => setProblem(read.problem));
    setProblem(undefined);
    const opened = await save(() => openRound(database, { communityId, mode, instrument }, read.details));
    if (opened.ok) navigate(places.score(communityId, opened.value.roundId));
  }

  const fields = { typed, problem, onChange: setTyped };
  return (
    <form onSubmit={(event) => void start(event)} noValidate>
      <MeetingDayField isScored {...fields} />
      <SameDay communityId={communityId} heldOn={typed.heldOn} />
      <LateFold title={scoring.newRound.more} isOpen={problem === "attendance"}>
        <MeetingMoreFields {...fields} />
      </LateFold>
      <ModeField mode={mode} onChange={setMode} />
      <TroubleNotice trouble={trouble} />
      <Button type="submit" look="primary" size="large" disabled={busy}>
        {scoring.newRound.start}
      </Button>
    </form>
  );
}

function ModeField({ mode, onChange }: { readonly mode: Mode; readonly onChange: (mode: Mode) => void }) {
  const { scoring, vocabulary } = useMessages();
  return (
    <fieldset className="choices">
      <legend className="field__label">{scoring.newRound.mode}</legend>
      {FORM_MODES.map((value) => (
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
