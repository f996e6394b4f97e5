import { Trash2 } from "lucide-react";
import { useLocation } from "wouter";

import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { deleteAgenda } from "#storage/rows/agendas.ts";
import { Button } from "#ui/button.tsx";
import { places } from "#ui/places.ts";
import { useTakeBack } from "#view-state/use-take-back.ts";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

/** Deletes the agenda, and offers to take that back (U4). */
export function DeleteAgenda() {
  const { agenda } = useMessages();
  const format = useFormat();
  const { agenda: row, community, meeting, save } = useAgendaOnPage();
  const database = useDatabase();
  const [, navigate] = useLocation();
  const takeBack = useTakeBack(save);

  const remove = () =>
    takeBack(
      {
        act: () => deleteAgenda(database, row.id, true),
        text: agenda.page.removed(format.day(meeting.heldOn)),
        undo: () => deleteAgenda(database, row.id, false),
      },
      () => navigate(places.agendas(community.id)),
    );

  return (
    <Button look="quiet" onClick={() => void remove()}>
      <Trash2 aria-hidden="true" size={18} />
      {agenda.page.remove}
    </Button>
  );
}
