import { type Community } from "#domain/community.ts";
import { type Dashboard } from "#features/dashboard/use-dashboard.ts";

/** What each part of the dashboard is given; `large` is for the projector. */
export interface SectionProps {
  readonly community: Community;
  readonly dashboard: Dashboard;
  readonly size?: "normal" | "large";
}
