import { useMemo } from "react";

import { type CommunityView } from "#community/community-view.ts";
import { useAttention } from "#community/use-attention.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";

export type Dashboard = CommunityView;

/** What all pages of the dashboard show, now or as it was in a round (A12). `undefined` while the first read runs. */
export function useDashboard(community: Community, roundId?: string): Dashboard | undefined {
  const { instrument } = useInstrument();
  const factorIds = useMemo(() => instrument.factors.map(({ id }) => id), [instrument]);
  return useAttention(community, factorIds, roundId);
}
