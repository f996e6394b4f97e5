import { type Action } from "#domain/agenda/action.ts";
import { type Deed, deedOfAction, deedOfPoint, newestFirst } from "#domain/agenda/deed.ts";

import { DATED_POINTS, type DatedPoint } from "./dated-points.ts";
import { ACTIONS } from "./rows.ts";
import { joined } from "./slice.ts";

interface DeedRows {
  readonly points: readonly DatedPoint[];
  readonly actions: readonly Action[];
}

/** What was talked about and done for factors, the newest first; the agendas of meetings to come too (G4). */
export const DEEDS = joined({ points: DATED_POINTS, actions: ACTIONS }, deedsIn);

function deedsIn({ points, actions }: DeedRows): readonly Deed[] {
  const all = [
    ...points.map(({ point, heldOn }) => deedOfPoint(point, heldOn)),
    ...actions.map((action) => deedOfAction(action)),
  ];
  return newestFirst(all.filter((deed) => deed !== undefined));
}
