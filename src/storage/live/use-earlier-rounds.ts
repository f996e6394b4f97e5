import { type EarlierRound } from "#domain/answer-sheet/plan/place-meetings.ts";

import { earlierRounds } from "./earlier-rounds.ts";
import { useQuery } from "./use-query.ts";

/** The closed rounds of forms that a community has or had; `undefined` while the first read runs. */
export function useEarlierRounds(communityId: string): readonly EarlierRound[] | undefined {
  return useQuery((database) => earlierRounds(database, communityId), [communityId]);
}
