import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { type ShownRounds } from "#domain/rounds/shown-rounds.ts";
import { places } from "#ui/places.ts";

/** What stands one step behind the dashboard, each at an address of its own. */
const VIEWS = ["why", "radar", "trends", "answers"] as const;
export type DashboardView = (typeof VIEWS)[number];

/** The views that have something to show: a line takes two rounds, a distribution a round in which everyone answered. */
export function viewsOf({ shown }: Pick<ShownRounds, "shown">): readonly DashboardView[] {
  const hasSomething = {
    why: true,
    radar: true,
    trends: shown.length > 1,
    answers: shown.some(({ mode }) => hasBallots(mode)),
  };
  return VIEWS.filter((view) => hasSomething[view]);
}

/** The view that an address asks for, which may be any word. */
export function viewNamed(name: string): DashboardView | undefined {
  return VIEWS.find((view) => view === name);
}

/** Where the dashboard stands: of now, or of an older round as it was (A12); whole, or one view of it. */
export function placeOfView(communityId: string, roundId?: string, view?: DashboardView): string {
  if (roundId === undefined)
    return view === undefined ? places.dashboard(communityId) : places.dashboardView(communityId, view);
  return view === undefined
    ? places.asItWas(communityId, roundId)
    : places.asItWasView(communityId, roundId, view);
}
