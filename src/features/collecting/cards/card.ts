import { type OrganisationKind } from "#domain/organisation-kind.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { type Mark, type CardKey } from "./card-key.ts";

/** A score card as far as it is typed over: a mark for each statement that is asked (R7), in their order. */
export interface Card {
  readonly marks: readonly (Mark | undefined)[];
  /** Where the next key comes; behind the last mark when the card is full. */
  readonly at: number;
  readonly remarks: Readonly<Record<FactorId, string>>;
  /** Behind the last statement; absent of who did not say, or was not asked. */
  readonly kind?: OrganisationKind;
}

/** Why a key did nothing. */
export type Refusal =
  /** It stands for nothing at all. */
  | "unknown"
  /** Every statement has its mark. */
  | "full"
  /** The kind of organisation stands behind the last statement. */
  | "early"
  /** A card that is not typed over whole is not confirmed. */
  | "unfinished"
  /** There is nothing before it to go back to. */
  | "start";

export type Typed = { readonly card: Card } | { readonly refused: Refusal };

export function emptyCard(length: number): Card {
  return { marks: Array.from({ length }, () => undefined), at: 0, remarks: {} };
}

export function isEmpty({ marks, remarks, kind }: Card): boolean {
  return kind === undefined && marks.every((mark) => mark === undefined) && Object.keys(remarks).length === 0;
}

export function isFull({ marks }: Card): boolean {
  return marks.every((mark) => mark !== undefined);
}

/** What a key makes of a card. A key that does not belong moves nothing on (D3). */
export function typeKey(card: Card, key: CardKey): Typed {
  const { marks, at } = card;
  if (typeof key === "object") {
    if ("kind" in key) return isFull(card) ? { card: { ...card, kind: key.kind } } : { refused: "early" };
    return at === marks.length
      ? { refused: "full" }
      : { card: { ...marked(card, at, key.mark), at: at + 1 } };
  }
  if (key === "unknown") return { refused: "unknown" };
  if (key === "back") return back(card);
  return { card: { ...card, at: Math.min(marks.length, Math.max(0, at + (key === "right" ? 1 : -1))) } };
}

/** Takes back what stands before the place: behind the last statement first the kind. */
function back(card: Card): Typed {
  const { marks, at, kind, ...others } = card;
  if (at === marks.length && kind !== undefined) return { card: { ...others, marks, at } };
  return at === 0 ? { refused: "start" } : { card: { ...marked(card, at - 1, undefined), at: at - 1 } };
}

function marked(card: Card, place: number, mark: Mark | undefined): Card {
  return { ...card, marks: card.marks.with(place, mark) };
}
