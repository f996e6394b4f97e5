import { useEffect, useMemo, useState } from "react";

import { asItWas } from "#domain/attention/as-it-was.ts";
import { type Community } from "#domain/community.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { today } from "#platform/today.ts";
import { useDatabase } from "#storage/database/database-context.tsx";

import { type CommunityView, historyOf, type Judged, PAST, PRESENT, viewOf } from "./community-view.ts";
import { rememberFindings } from "./findings-before.ts";
import { judgeInSteps } from "./judge-in-steps.ts";
import { memoryOf } from "./judged-before.ts";
import { usePicture } from "./use-picture.ts";

/**
 * Reads a community's history and judges it (A1 to A11). `undefined` while the first read runs; after a change the view
 * from before stays until the new one is ready, so that numbers and flags always belong together.
 */
export function useAttention(
  community: Community,
  factorIds: readonly FactorId[],
  /** Judged by what was known on the day of this round (A12); by all that is known where it is not given. */
  roundId?: string,
): CommunityView | undefined {
  const memory = memoryOf(useDatabase());
  const past = usePicture(community.id, PAST);
  const present = usePicture(community.id, PRESENT);
  const history = useMemo(() => {
    const known = past && historyOf(past, community, { factorIds, today: today(), memory });
    return roundId === undefined ? known : known && asItWas(known, roundId);
  }, [past, community, factorIds, memory, roundId]);
  const [judged, setJudged] = useState<Judged>();
  useEffect(() => {
    let isCurrent = true;
    if (history !== undefined) {
      void judgeInSteps(community.id, history).then((attention) => {
        if (isCurrent) setJudged({ history, attention });
        return rememberFindings(community.id, history);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [history, community.id]);
  return useMemo(() => judged && present && viewOf(judged, present), [judged, present]);
}
