import { type HandedIn } from "#domain/ballot/packed-ballot.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";

import { cardKeyOf } from "./card-key.ts";
import { emptyCard, isEmpty, isFull, type Refusal, type Card, typeKey } from "./card.ts";

/** A card, and what it is handed in as. */
interface Numbered {
  readonly card: Card;
  readonly ballotId: string;
  readonly edition: number;
}

/** What the cards of a pile ask: so many statements, and whether the kind of organisation behind them. */
interface CardAsks {
  readonly length: number;
  readonly asksKind: boolean;
}

/** A pile of cards that is typed over, one after the other. */
export interface Entry {
  readonly asks: CardAsks;
  readonly current: Numbered;
  /** The card before it, which can be corrected until this one is confirmed; only of that one the marks are kept (R3). */
  readonly last: Numbered | undefined;
  readonly isCorrecting: boolean;
  /** How many were confirmed; a card that is corrected is not another one. */
  readonly done: number;
  readonly refused: { readonly key: string; readonly why: Refusal; readonly times: number } | undefined;
  /** On its way in. What is pressed meanwhile waits for its turn. */
  readonly isSending: boolean;
  readonly ahead: readonly string[];
}

export type Deed =
  | { readonly type: "key"; readonly key: string }
  | { readonly type: "goTo"; readonly place: number }
  | { readonly type: "remark"; readonly factorId: FactorId; readonly text: string }
  | { readonly type: "correct" }
  | { readonly type: "keepAsItWas"; readonly ballotId: string }
  | { readonly type: "cameIn"; readonly ballotId: string }
  | { readonly type: "failed" }
  /** The page goes: nothing of what was typed stays in it. */
  | { readonly type: "left"; readonly ballotId: string };

export function beginEntry(asks: CardAsks, ballotId: string): Entry {
  const current = { card: emptyCard(asks.length), ballotId, edition: 0 };
  return {
    asks,
    current,
    last: undefined,
    isCorrecting: false,
    done: 0,
    refused: undefined,
    isSending: false,
    ahead: [],
  };
}

export function act(entry: Entry, deed: Deed): Entry {
  const { current } = entry;
  switch (deed.type) {
    case "key":
      return press(entry, deed.key);
    case "goTo":
      return withCard(entry, { ...current.card, at: deed.place });
    case "remark": {
      const remarks = { ...current.card.remarks, [deed.factorId]: deed.text };
      return withCard(entry, { ...current.card, remarks });
    }
    case "correct":
      return correct(entry);
    case "keepAsItWas":
      return next({ ...entry, isCorrecting: false }, deed.ballotId);
    case "cameIn":
      return cameIn(entry, deed.ballotId);
    case "failed":
      // What was pressed meanwhile was meant for a card that is not there yet.
      return { ...entry, isSending: false, ahead: [] };
    case "left":
      return beginEntry(entry.asks, deed.ballotId);
  }
}

function press(entry: Entry, key: string): Entry {
  if (entry.isSending) return { ...entry, ahead: [...entry.ahead, key] };
  const { card } = entry.current;
  if (key === "Enter") {
    return isFull(card)
      ? { ...entry, refused: undefined, isSending: true }
      : refuse(entry, key, "unfinished");
  }
  if (key === "Backspace" && isEmpty(card) && entry.last !== undefined) return correct(entry);
  const typed = typeKey(card, cardKeyOf(key, entry.asks.asksKind));
  return "refused" in typed ? refuse(entry, key, typed.refused) : withCard(entry, typed.card);
}

function refuse(entry: Entry, key: string, why: Refusal): Entry {
  return { ...entry, refused: { key, why, times: (entry.refused?.times ?? 0) + 1 } };
}

function withCard(entry: Entry, card: Card): Entry {
  return { ...entry, current: { ...entry.current, card }, refused: undefined };
}

/** Takes the last card back before one. A card that is begun is not thrown away for it. */
function correct(entry: Entry): Entry {
  const { last, current } = entry;
  if (last === undefined || !isEmpty(current.card)) return entry;
  return {
    ...entry,
    current: { ...last, edition: last.edition + 1 },
    isCorrecting: true,
    refused: undefined,
  };
}

function cameIn(entry: Entry, ballotId: string): Entry {
  if (!entry.isSending) return entry;
  const { current, isCorrecting, done } = entry;
  const isIn = { ...entry, last: current, isSending: false, isCorrecting: false };
  return catchUp(next({ ...isIn, done: isCorrecting ? done : done + 1 }, ballotId));
}

function next(entry: Entry, ballotId: string): Entry {
  const current = { card: emptyCard(entry.asks.length), ballotId, edition: 0 };
  return { ...entry, current, refused: undefined };
}

function catchUp({ ahead, ...entry }: Entry): Entry {
  return ahead.reduce<Entry>((so, key) => act(so, { type: "key", key }), { ...entry, ahead: [] });
}

/** A card as it is handed in: a statement without a cross has no answer (I2), and no empty remark is one. */
export function ballotOf({ card, ballotId, edition }: Numbered, factors: readonly FactorId[]): HandedIn {
  const answers = factors.flatMap((factorId, place) => {
    const mark = card.marks[place];
    return mark === undefined || mark === "nothing" ? [] : [[factorId, mark] as const];
  });
  const { remarks, kind } = card;
  return {
    ballotId,
    edition,
    answers: Object.fromEntries(answers),
    remarks,
    ...(kind !== undefined && { kind }),
  };
}
