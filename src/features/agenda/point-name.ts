import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { type Messages } from "#i18n/messages.ts";

/** What a point is called, in the language of the moment. */
export function pointName(point: AgendaPoint, texts: InstrumentTexts, { agenda, terms }: Messages): string {
  if (point.kind === "factor" && point.factorId !== undefined) {
    return texts.factors[point.factorId]?.name ?? point.factorId;
  }
  if (point.kind === "standing" && point.standingItem !== undefined) {
    return terms.standingItems[point.standingItem].title;
  }
  return point.title.trim() === "" ? agenda.point.untitled : point.title;
}
