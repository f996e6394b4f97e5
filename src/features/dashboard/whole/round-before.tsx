import { Link } from "wouter";

import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { placeOfView } from "./dashboard-views.ts";

interface RoundBeforeProps {
  readonly communityId: string;
  readonly dashboard: Dashboard;
}

/** A step back in time: the round before, as it was (A12). */
export function RoundBefore({ communityId, dashboard }: RoundBeforeProps) {
  const { asItWas } = useMessages().dashboard;
  const format = useFormat();
  const before = dashboard.rounds.shown.at(-2);
  if (before === undefined) return null;
  return (
    <nav className="no-print" aria-label={asItWas.steps}>
      <Link href={placeOfView(communityId, before.roundId)}>{asItWas.before(format.day(before.heldOn))}</Link>
    </nav>
  );
}
