import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { type SharedAgenda, type SharedPoint } from "#domain/result-code/shared-result.ts";
import { type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { type Day } from "#domain/rows/row.ts";
import { type Messages } from "#i18n/messages.ts";

/** Of an agenda the titles of its points and no more: no questions, owners or evidence. */
export function sharedAgendaOf({
  heldOn,
  points,
}: {
  readonly heldOn: Day;
  readonly points: readonly AgendaPoint[];
}): SharedAgenda {
  return { heldOn, points: points.map((point) => sharedPointOf(point)) };
}

function sharedPointOf({ kind, factorId, standingItem, title }: AgendaPoint): SharedPoint {
  if (kind === "factor" && factorId !== undefined) return { factorId };
  if (kind === "standing" && standingItem !== undefined) return { standingItem };
  return { title };
}

/** What a point is called, in the language of who reads it. */
export function sharedPointName(
  point: SharedPoint,
  texts: InstrumentTexts,
  { agenda, terms }: Messages,
): string {
  if ("factorId" in point) return texts.factors[point.factorId]?.name ?? point.factorId;
  if ("standingItem" in point) return terms.standingItems[point.standingItem].title;
  return point.title.trim() === "" ? agenda.point.untitled : point.title;
}
