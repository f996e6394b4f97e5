import { type Day } from "#domain/row.ts";

/** What else happened to a factor, as a mark on its trend (G4, A2, A7). */
export interface TrendMark {
  readonly heldOn: Day;
  /** `agenda` stands on the time axis, the called changes at the point of that day. */
  readonly kind: "agenda" | "falling" | "rising";
}
