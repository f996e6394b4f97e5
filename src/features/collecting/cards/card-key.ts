import { kindOfLetter } from "#domain/kind-letter.ts";
import { type OrganisationKind } from "#domain/organisation-kind.ts";
import { type Answer, POINTS } from "#domain/rounds/answer.ts";

/** What stands on paper beside a statement: an answer, or no cross at all. */
export type Mark = Answer | "nothing";

/** What a key does on a card. */
export type CardKey =
  | { readonly mark: Mark }
  | { readonly kind: OrganisationKind }
  | "back"
  | "left"
  | "right"
  | "unknown";

/** Beside the points: what also stands on the card, what the score form takes, and what a number pad has. */
const BESIDE: Readonly<Record<string, Mark>> = {
  "0": "dont-know",
  "?": "dont-know",
  n: "not-applicable",
  "-": "not-applicable",
  ".": "nothing",
  ",": "nothing",
  " ": "nothing",
};

const MOVES: Readonly<Record<string, CardKey>> = {
  Backspace: "back",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** One key for each answer (D3); whole cards can be typed on a number pad. A letter is a kind only where that is asked. */
export function cardKeyOf(key: string, asksKind: boolean): CardKey {
  const point = POINTS.find((one) => String(one) === key);
  const mark = point ?? BESIDE[key.toLowerCase()];
  if (mark !== undefined) return { mark };
  const kind = asksKind ? kindOfLetter(key) : undefined;
  return kind === undefined ? (MOVES[key] ?? "unknown") : { kind };
}
