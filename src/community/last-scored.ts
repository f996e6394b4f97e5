import { HELD_ROUNDS } from "./held-rounds.ts";
import { joined } from "./slice.ts";

/** The day of the last round that was closed, or `null`. */
export const LAST_SCORED = joined({ held: HELD_ROUNDS }, ({ held }) => {
  const days = held.flatMap(({ round, meeting }) => (round.status === "closed" ? meeting.heldOn : []));
  return days.toSorted().at(-1) ?? null;
});
