import { useMemo } from "react";

import { type CommunityView, viewOf } from "#community/community-view.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { judge } from "#domain/attention/judge.ts";
import { historyOfShared, type SharedResult } from "#domain/result-code/shared-result.ts";
import { shownRounds } from "#domain/rounds/shown-rounds.ts";

/** Judges a result that was taken home as the dashboard judged it on the day it was made (A8, T4). */
export function useResultView(shared: SharedResult): CommunityView {
  const { instrument } = useInstrument();
  return useMemo(() => {
    const history = historyOfShared(
      shared,
      instrument.factors.map(({ id }) => id),
    );
    const roundId = shownRounds(history.rounds).latest?.roundId ?? "";
    const setAsides = shared.setAside.map((factorId) => ({ factorId, roundId, reason: "" }));
    return viewOf({ history, attention: judge(history) }, { openRounds: [], setAsides });
  }, [shared, instrument]);
}
