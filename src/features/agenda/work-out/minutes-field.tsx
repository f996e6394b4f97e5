import { useState } from "react";

import { AgendaPoint } from "#domain/agenda/agenda.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { editPoint } from "#storage/rows/agendas.ts";
import { TextField } from "#ui/form/text-field.tsx";
import { useDraft } from "#ui/form/use-draft.ts";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

/** How long a point takes. What is no number of minutes is not stored. */
export function MinutesField({ point }: { readonly point: AgendaPoint }) {
  const { agenda } = useMessages();
  const { save } = useAgendaOnPage();
  const database = useDatabase();
  const [isWrong, setIsWrong] = useState(false);
  const draft = useDraft(String(point.minutes), (text) => {
    const minutes = text.trim() === "" ? Number.NaN : Number(text);
    const isMinutes = AgendaPoint.shape.minutes.safeParse(minutes).success;
    setIsWrong(!isMinutes);
    if (isMinutes) void save(() => editPoint(database, point.id, { minutes }));
  });
  return (
    <TextField
      label={agenda.point.minutes}
      error={isWrong ? agenda.point.minutesWrong : undefined}
      type="number"
      min={0}
      max={480}
      inputMode="numeric"
      {...draft}
    />
  );
}
