import { type Day } from "#domain/rows/row.ts";

/** What stands on the time axis: a day on the agenda, an action that was done, one that was handed over. */
export const PINS = ["agenda", "done", "handedOver"] as const;
export type PinKind = (typeof PINS)[number];

/** Something that was talked about or done, on its day. */
interface TrendPin {
  readonly kind: PinKind;
  readonly heldOn: Day;
}

/** What else happened to a factor, as a mark on its trend (G4, A2, A7). */
export type TrendMark =
  | TrendPin
  /** Stands at the point of its round: there may be two rounds on one day. */
  | { readonly kind: "falling" | "rising"; readonly heldOn: Day; readonly roundId: string };

export function isPin(mark: TrendMark): mark is TrendPin {
  return !("roundId" in mark);
}
