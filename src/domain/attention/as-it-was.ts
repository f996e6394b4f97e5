import { byTime } from "#domain/rounds/order-of-rounds.ts";

import { type History } from "./history.ts";

/**
 * What was known on the day of a round: that round and those before it, and nothing that came later (A12). A round that is
 * not there leaves all as it is.
 */
export function asItWas<Known extends History>(history: Known, roundId: string): Known {
  const inOrder = history.rounds.toSorted(byTime);
  const rounds = inOrder.slice(0, inOrder.findIndex((round) => round.roundId === roundId) + 1);
  const today = rounds.at(-1)?.heldOn;
  if (today === undefined) return history;
  return {
    ...history,
    rounds,
    phases: history.phases.filter(({ startsOn }) => startsOn <= today),
    attended: history.attended.filter(({ heldOn }) => heldOn <= today),
    today,
  };
}
