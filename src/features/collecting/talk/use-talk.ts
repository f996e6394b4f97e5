import { RESULTS } from "#community/results.ts";
import { COUNTS, ROUNDS } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { remarksForGroup } from "#domain/rounds/remarks-for-group.ts";
import { type SaidRemark } from "#domain/rounds/round-counts.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Round } from "#domain/rounds/round.ts";
import { talkOrder } from "#domain/rounds/talk-order.ts";

/** What a round in which everyone scored gives a group to talk about. */
export interface Talk {
  readonly round: Round;
  readonly result: RoundResult;
  /** In the order in which they are talked about. */
  readonly order: readonly FactorId[];
  readonly remarks: readonly SaidRemark[];
  /** In which people score again now (R8). */
  readonly again: Round | undefined;
}

/** `undefined` while the first read runs; `null` when there is no such round. */
export function useTalk(communityId: string, roundId: string): Talk | null | undefined {
  const { instrument } = useInstrument();
  const results = usePicture(communityId, RESULTS);
  const rounds = usePicture(communityId, ROUNDS);
  const counts = usePicture(communityId, COUNTS);
  if (results === undefined || rounds === undefined || counts === undefined) return undefined;
  const result = results.find((one) => one.roundId === roundId);
  const round = rounds.find(({ id }) => id === roundId);
  if (result === undefined || round === undefined) return null;
  return {
    round,
    result,
    order: talkOrder(result, instrument),
    again: rounds.find(({ id, status }) => id === result.after?.roundId && status === "open"),
    remarks: remarksForGroup({ rounds, counts, scores: [] }, result),
  };
}
