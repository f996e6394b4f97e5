import { Link } from "wouter";

import { usePicture } from "#community/use-picture.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { buttonClass } from "#ui/button.tsx";
import { carrying } from "#ui/carried-factor.ts";
import { places } from "#ui/places.ts";

import { AGENDA_PAST, comingAgendaOf } from "./agenda-past.ts";

interface AgendaButtonProps {
  readonly communityId: string;
  readonly factorId: string;
}

/** Puts a factor on the agenda, or opens the coming one on which it stands (G1). */
export function AgendaButton({ communityId, factorId }: AgendaButtonProps) {
  const { factor, onAgenda } = useMessages().dashboard;
  const format = useFormat();
  const past = usePicture(communityId, AGENDA_PAST);
  if (past === undefined) return null;
  const coming = comingAgendaOf(past, factorId, today());
  return coming === undefined ? (
    <Link className={buttonClass("primary")} href={places.agendas(communityId)} state={carrying(factorId)}>
      {factor.toAgenda}
    </Link>
  ) : (
    <Link className={buttonClass("primary")} href={places.agenda(communityId, coming.agendaId)}>
      {onAgenda.openOf(format.day(coming.heldOn))}
    </Link>
  );
}
