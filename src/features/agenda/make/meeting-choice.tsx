import { type MeetingRows, plannedMeetings } from "#domain/agenda/planned-meetings.ts";
import { type Community } from "#domain/community.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { DateField } from "#ui/form/date-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";

import { nextMeetingDay } from "./next-meeting.ts";

interface TypedMeeting {
  readonly heldOn: string;
  /** `undefined` until it is typed: then a planned meeting keeps the title it has. */
  readonly title: string | undefined;
}

interface MeetingChoiceProps {
  readonly typed: TypedMeeting;
  readonly isBadDay: boolean;
  readonly rows: MeetingRows;
  readonly community: Community;
  readonly onChange: (typed: TypedMeeting) => void;
}

/** The day of the coming meeting: a planned one, or one rhythm after the last. */
export function MeetingChoice({ typed, isBadDay, rows, community, onChange }: MeetingChoiceProps) {
  const { agenda } = useMessages();
  const planned = plannedMeetings(rows, today()).find(({ heldOn }) => heldOn === typed.heldOn);
  return (
    <fieldset className="agenda-step">
      <legend>
        <h3>{agenda.make.when}</h3>
      </legend>
      <DateField
        label={agenda.make.date}
        hint={<DayHint typed={typed} rows={rows} community={community} />}
        error={isBadDay ? agenda.make.dateMissing : undefined}
        value={typed.heldOn}
        onChange={({ target }) => onChange({ ...typed, heldOn: target.value })}
      />
      <TextField
        label={agenda.make.name}
        maxLength={120}
        value={typed.title ?? planned?.title ?? ""}
        onChange={({ target }) => onChange({ ...typed, title: target.value })}
      />
    </fieldset>
  );
}

/** The day in words, for the picker speaks the browser's language (U3), and why this day. */
function DayHint({ typed, rows, community }: Pick<MeetingChoiceProps, "typed" | "rows" | "community">) {
  const { agenda } = useMessages();
  const format = useFormat();
  const meeting = rows.meetings.find(({ heldOn }) => heldOn === typed.heldOn);
  const hint = () => {
    if (meeting !== undefined) {
      const isTaken = rows.agendas.some(({ meetingId }) => meetingId === meeting.id);
      return isTaken ? agenda.make.taken : agenda.make.planned;
    }
    const isExpected = typed.heldOn === nextMeetingDay(rows, community.rhythmWeeks, today());
    return isExpected && rows.meetings.length > 0 ? agenda.make.expected(community.rhythmWeeks) : "";
  };
  return (
    <>
      {typed.heldOn.length === 10 && `${format.day(typed.heldOn)}. `}
      {hint()}
    </>
  );
}
