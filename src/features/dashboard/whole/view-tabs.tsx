import { Link } from "wouter";

import { type Dashboard } from "#features/dashboard/use-dashboard.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { type DashboardView, placeOfView, viewsOf } from "./dashboard-views.ts";

interface ViewTabsProps {
  readonly communityId: string;
  readonly roundId?: string | undefined;
  /** The whole in one look, where it is not given. */
  readonly here?: DashboardView;
  readonly dashboard: Dashboard;
}

/** From the one look to what stands behind it, and back. */
export function ViewTabs({ communityId, roundId, here, dashboard }: ViewTabsProps) {
  const { views } = useMessages().dashboard;
  return (
    <nav className="view-tabs no-print" aria-label={views.title}>
      {[undefined, ...viewsOf(dashboard.rounds)].map((view) => (
        <Link
          key={view ?? ""}
          href={placeOfView(communityId, roundId, view)}
          aria-current={view === here ? "page" : undefined}
        >
          {views[view ?? "glance"]}
        </Link>
      ))}
    </nav>
  );
}
