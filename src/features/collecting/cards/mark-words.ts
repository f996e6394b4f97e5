import { isPoint } from "#domain/rounds/answer.ts";
import { type InstrumentStatements } from "#domain/rounds/instrument.ts";
import { type Messages } from "#i18n/messages.ts";

import { type Mark } from "./card-key.ts";

/** What stands in a box of the row: as on the card, and short. */
const SIGNS = { "dont-know": "?", "not-applicable": "–", nothing: "·" } as const;

export function signOf(mark: Mark): string {
  return typeof mark === "number" ? String(mark) : SIGNS[mark];
}

/** "4, grotendeels" */
export function markSaid(
  mark: Mark | undefined,
  { collecting, vocabulary }: Messages,
  { points }: Pick<InstrumentStatements, "points">,
): string {
  if (mark === undefined) return collecting.typingCards.open;
  if (mark === "nothing") return collecting.typingCards.nothing;
  return isPoint(mark) ? `${mark}, ${points[mark].toLowerCase()}` : vocabulary.answers[mark];
}
