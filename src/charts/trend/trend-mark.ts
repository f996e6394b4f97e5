import { type Day } from "#domain/rows/row.ts";

/** What else happened to a factor, as a mark on its trend (G4, A2, A7). */
export type TrendMark =
  /** Stands on the time axis. */
  | { readonly kind: "agenda"; readonly heldOn: Day }
  /** Stands at the point of its round: there may be two rounds on one day. */
  | { readonly kind: "falling" | "rising"; readonly heldOn: Day; readonly roundId: string };
