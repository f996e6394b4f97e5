import { type ReactNode } from "react";

import { MEETING_KINDS } from "#domain/rounds/meeting.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { Field } from "#ui/form/field.tsx";
import { SelectField } from "#ui/form/select.tsx";

import { type DetailsProblem, type TypedDetails } from "./read-meeting-details.ts";

interface MeetingFieldsProps {
  readonly typed: TypedDetails;
  readonly problem: DetailsProblem | undefined;
  readonly onChange: (typed: TypedDetails) => void;
  /** Folds away all but the date, on the way to the first score (U1). */
  readonly folded?: boolean;
  /** What there is to say about the chosen day, under it. */
  readonly aboutDay?: ReactNode;
}

/** Date, reason, subject and attendance of a meeting (R1). */
export function MeetingFields({ typed, problem, onChange, folded = false, aboutDay }: MeetingFieldsProps) {
  const { scoring } = useMessages();
  const rest = <OtherFields typed={typed} problem={problem} onChange={onChange} />;
  return (
    <>
      <DayField typed={typed} problem={problem} onChange={onChange} isScored={folded} />
      {aboutDay}
      {folded ? (
        <details className="fold" open={problem === "attendance" ? true : undefined}>
          <summary>{scoring.newRound.more}</summary>
          {rest}
        </details>
      ) : (
        rest
      )}
    </>
  );
}

type DayFieldProps = Omit<MeetingFieldsProps, "folded" | "aboutDay"> & {
  /** What is scored has been; a meeting that is planned is still to come. */
  readonly isScored: boolean;
};

function DayField({ typed: { heldOn, ...typed }, problem, onChange, isScored }: DayFieldProps) {
  const { scoring } = useMessages();
  const errors = { noDay: scoring.newRound.noDay, badDay: scoring.newRound.badDay, attendance: undefined };
  return (
    <Field
      label={scoring.newRound.heldOn}
      // The native picker speaks the browser's language, so the day is said again in the app's (U3).
      hint={isFullDay(heldOn) ? <DayWords heldOn={heldOn} warns={isScored && heldOn > today()} /> : undefined}
      error={problem && errors[problem]}
    >
      {(control) => (
        <input
          {...control}
          type="date"
          className="input input--short"
          value={heldOn}
          onChange={(event) => onChange({ ...typed, heldOn: event.target.value })}
        />
      )}
    </Field>
  );
}

function isFullDay(heldOn: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(heldOn);
}

function DayWords({ heldOn, warns }: { readonly heldOn: string; readonly warns: boolean }) {
  const { newRound } = useMessages().scoring;
  const format = useFormat();
  return (
    <>
      {newRound.heldOnShown(format.day(heldOn))}
      {warns && ` ${newRound.heldOnFuture}`}
    </>
  );
}

function OtherFields({ typed, problem, onChange }: MeetingFieldsProps) {
  const { scoring, vocabulary } = useMessages();
  return (
    <>
      <SelectField
        label={scoring.newRound.kind}
        value={typed.kind}
        choices={MEETING_KINDS.map((kind) => ({ value: kind, label: vocabulary.meetingKinds[kind] }))}
        onChange={(kind) => onChange({ ...typed, kind })}
      />
      <Field label={scoring.newRound.about} hint={scoring.newRound.aboutHint}>
        {(control) => (
          <input
            {...control}
            maxLength={120}
            value={typed.title}
            onChange={(event) => onChange({ ...typed, title: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={scoring.newRound.attendance}
        hint={scoring.newRound.attendanceHint}
        error={problem === "attendance" ? scoring.newRound.badAttendance : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input input--short"
            inputMode="numeric"
            value={typed.attendance}
            onChange={(event) => onChange({ ...typed, attendance: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
