import { HELD_ROUNDS, type HeldRound } from "#community/held-rounds.ts";
import { usePicture } from "#community/use-picture.ts";

/** A round with its meeting. `undefined` while the first read runs; `null` when there is no such round. */
export function useHeldRound(communityId: string, roundId: string): HeldRound | null | undefined {
  const held = usePicture(communityId, HELD_ROUNDS);
  return held === undefined ? undefined : (held.find(({ round }) => round.id === roundId) ?? null);
}
