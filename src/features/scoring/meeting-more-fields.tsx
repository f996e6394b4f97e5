import { MEETING_KINDS } from "#domain/rounds/meeting.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { TextField } from "#ui/form/text-field.tsx";

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
        onChange={(kind) => onChange({ kind })}
      />
      <TextField
        label={scoring.newRound.about}
        hint={scoring.newRound.aboutHint}
        maxLength={120}
        value={typed.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <TextField
        label={scoring.newRound.attendance}
        hint={scoring.newRound.attendanceHint}
        error={problem === "attendance" ? scoring.newRound.badAttendance : undefined}
        isShort
        inputMode="numeric"
        value={typed.attendance}
        onChange={(event) => onChange({ attendance: event.target.value })}
      />
    </>
  );
}
