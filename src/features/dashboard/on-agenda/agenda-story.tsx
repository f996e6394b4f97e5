import { Link } from "wouter";

import { usePicture } from "#community/use-picture.ts";
import { type CalledChange } from "#domain/attention/called-changes.ts";
import { sinceAgenda } from "#domain/attention/since-agenda.ts";
import { type Day } from "#domain/rows/row.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { places } from "#ui/places.ts";

import { AGENDA_PAST, closedOf, comingAgendaOf } from "./agenda-past.ts";

interface AgendaStoryProps {
  readonly communityId: string;
  readonly factorId: string;
  /** The changes of this factor that were called. */
  readonly called: readonly Pick<CalledChange, "heldOn" | "kind">[];
  /** How it went after the agenda of a day is told elsewhere on the page, with more care. */
  readonly isToldOf?: (day: Day) => boolean;
}

/** That a factor stands on a coming agenda, and how it went since it last stood on one (G1, G4). */
export function AgendaStory({ communityId, factorId, called, isToldOf }: AgendaStoryProps) {
  const { onAgenda } = useMessages().dashboard;
  const format = useFormat();
  const past = usePicture(communityId, AGENDA_PAST);
  if (past === undefined) return null;
  const coming = comingAgendaOf(past, factorId, today());
  const since = sinceAgenda(closedOf(past), factorId, called);
  return (
    <>
      {since !== undefined && isToldOf?.(since.heldOn) !== true && (
        <p>{onAgenda.since(format.day(since.heldOn), format.number(since.from), format.number(since.to))}</p>
      )}
      {coming !== undefined && (
        <p>
          {onAgenda.coming(format.day(coming.heldOn))}{" "}
          <Link className="no-print" href={places.agenda(communityId, coming.agendaId)}>
            {onAgenda.open}
          </Link>
        </p>
      )}
    </>
  );
}
