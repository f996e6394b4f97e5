import { useMemo } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { type CommunityView, useAttention } from "#storage/use-attention.ts";

export type Dashboard = CommunityView;

/** What all pages of the dashboard show. `undefined` while the first read runs. */
export function useDashboard(community: Community): Dashboard | undefined {
  const { instrument } = useInstrument();
  const factorIds = useMemo(() => instrument.factors.map(({ id }) => id), [instrument]);
  return useAttention(community, factorIds);
}
