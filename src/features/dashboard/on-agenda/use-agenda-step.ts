import { usePicture } from "#community/use-picture.ts";
import { type Proposal } from "#domain/attention/history.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { places } from "#ui/places.ts";

import { AGENDA_PAST, comingAgendaOf } from "./agenda-past.ts";

/** The step to a coming agenda, where all that is proposed stands on one (G1): there is nothing left to put on it. */
export function useAgendaStep(
  communityId: string,
  proposals: readonly Proposal[],
): { readonly href: string; readonly text: string } | undefined {
  const { onAgenda } = useMessages().dashboard;
  const format = useFormat();
  const past = usePicture(communityId, AGENDA_PAST);
  if (past === undefined) return undefined;
  const coming = proposals
    .filter(({ proposed }) => proposed)
    .map(({ factorId }) => comingAgendaOf(past, factorId, today()));
  const [first] = coming;
  return first === undefined || coming.includes(undefined)
    ? undefined
    : {
        href: places.agenda(communityId, first.agendaId),
        text: onAgenda.openOf(format.day(first.heldOn)),
      };
}
