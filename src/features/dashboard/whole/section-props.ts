import { type Community } from "#domain/community.ts";
import { type Dashboard } from "#features/dashboard/use-dashboard.ts";

/** What each part of the dashboard is given; `large` is for the projector. */
export interface SectionProps {
  /** Absent where factors have no page of their own: a result that was taken home. */
  readonly community?: Community | undefined;
  readonly dashboard: Dashboard;
  readonly size?: "normal" | "large";
}
