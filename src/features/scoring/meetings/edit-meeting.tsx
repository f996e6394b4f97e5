import { type SubmitEvent, useState } from "react";

import { type Meeting } from "#domain/rounds/meeting.ts";
import { MeetingDayField } from "#features/scoring/meeting-fields.tsx";
import { MeetingMoreFields } from "#features/scoring/meeting-more-fields.tsx";
import { type DetailsProblem, readMeetingDetails, typedOf } from "#features/scoring/read-meeting-details.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { editMeeting } from "#storage/rows/meetings.ts";
import { FormActions } from "#ui/form/form-actions.tsx";
import { showErrors } from "#ui/form/show-errors.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

/** Changes what is known about a meeting; its answers stay as they are. */
export function EditMeeting({ meeting, onDone }: { readonly meeting: Meeting; readonly onDone: () => void }) {
  const { scored } = useMessages();
  const database = useDatabase();
  const [typed, setTyped] = useState(() => typedOf(meeting));
  const [problem, setProblem] = useState<DetailsProblem>();
  const { busy, trouble, save } = useSaving();

  async function store(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const read = readMeetingDetails(typed);
    if ("problem" in read) return showErrors(event.currentTarget, () => setProblem(read.problem));
    setProblem(undefined);
    const saved = await save(() => editMeeting(database, meeting.id, read.details));
    if (saved.ok) onDone();
  }

  const fields = {
    typed,
    problem,
    onChange: (changed: Partial<typeof typed>) => setTyped({ ...typed, ...changed }),
  };
  return (
    <form className="card meeting__edit" onSubmit={(event) => void store(event)} noValidate>
      <MeetingDayField isScored={false} {...fields} />
      <MeetingMoreFields {...fields} />
      <TroubleNotice trouble={trouble} />
      <FormActions
        submit={scored.meetings.save}
        busy={busy}
        isNextStep
        cancel={scored.round.cancel}
        onCancel={onDone}
      />
    </form>
  );
}
