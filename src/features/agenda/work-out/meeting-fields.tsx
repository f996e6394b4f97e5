import { useState } from "react";

import { isPlausibleDay } from "#domain/rows/row.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { editMeeting, type MeetingDetails } from "#storage/rows/meetings.ts";
import { DateField } from "#ui/form/date-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { useDraft } from "#ui/form/use-draft.ts";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

/** The day and the name of the meeting that the agenda is for. */
export function MeetingFields() {
  const { agenda } = useMessages();
  const { meeting, save } = useAgendaOnPage();
  const database = useDatabase();
  const [isBadDay, setIsBadDay] = useState(false);
  const { heldOn, kind, title, attendance = null } = meeting;
  const edit = (fields: Partial<MeetingDetails>) =>
    save(() => editMeeting(database, meeting.id, { heldOn, kind, title, attendance, ...fields }));

  const day = useDraft(heldOn, (text) => {
    const isDay = isPlausibleDay(text);
    setIsBadDay(!isDay);
    if (isDay) void edit({ heldOn: text });
  });
  const name = useDraft(title, (text) => void edit({ title: text }));
  return (
    <section className="agenda-meeting" aria-label={agenda.page.meeting}>
      <DateField label={agenda.make.date} error={isBadDay ? agenda.make.dateMissing : undefined} {...day} />
      <TextField label={agenda.make.name} maxLength={120} {...name} />
    </section>
  );
}
