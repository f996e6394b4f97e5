import { useMemo } from "react";

import { type CommunityView } from "#community/community-view.ts";
import { useAttention } from "#community/use-attention.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { type PointSource } from "./make/new-points.ts";

/** What stands out now, with the words to make points from it. `undefined` while the first read runs. */
export function usePointSource(community: Community): (PointSource & CommunityView) | undefined {
  const { instrument } = useInstrument();
  const { terms } = useMessages();
  const factorIds = useMemo(() => instrument.factors.map(({ id }) => id), [instrument]);
  const view = useAttention(community, factorIds);
  return useMemo(() => view && { ...view, instrument, terms }, [view, instrument, terms]);
}
