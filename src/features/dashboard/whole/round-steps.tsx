import { Link } from "wouter";

import { RESULTS } from "#community/results.ts";
import { usePicture } from "#community/use-picture.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { shownRounds } from "#domain/rounds/shown-rounds.ts";
import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { type DashboardView, placeOfView } from "./dashboard-views.ts";

interface RoundStepsProps {
  readonly communityId: string;
  readonly dashboard: Dashboard;
  /** The one that is seen: it stays. */
  readonly view?: DashboardView;
}

/** A step in time: the round before as it was, and from an older one the round after it (A12). */
export function RoundSteps({ communityId, dashboard, view }: RoundStepsProps) {
  const { asItWas } = useMessages().dashboard;
  const format = useFormat();
  const results = usePicture(communityId, RESULTS) ?? [];
  const { shown, latest } = shownRounds(results.filter(({ isOpen }) => !isOpen));
  const here = shown.findIndex(({ roundId }) => roundId === dashboard.rounds.latest?.roundId);
  const [before, after] = [shown[here - 1], shown[here + 1]];
  // The last round is the dashboard itself.
  const placeOf = ({ roundId }: RoundResult) =>
    placeOfView(communityId, roundId === latest?.roundId ? undefined : roundId, view);
  if (here === -1 || (before === undefined && after === undefined)) return null;
  return (
    <nav className="row no-print" aria-label={asItWas.steps}>
      {before && <Link href={placeOf(before)}>{asItWas.before(format.day(before.heldOn))}</Link>}
      {after && <Link href={placeOf(after)}>{asItWas.after(format.day(after.heldOn))}</Link>}
    </nav>
  );
}
