import { MEETING_KINDS } from "#domain/rounds/meeting.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Field } from "#ui/form/field.tsx";
import { SelectField } from "#ui/form/select.tsx";

import { type MeetingFieldsProps } from "./meeting-fields.tsx";

/** Reason, subject and attendance of a meeting (R1): none of it is needed to begin. */
export function MeetingMoreFields({ typed, problem, onChange }: MeetingFieldsProps) {
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
