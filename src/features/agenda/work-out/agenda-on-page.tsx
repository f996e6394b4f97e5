import { createContext, useContext } from "react";

import { type CommunityView } from "#community/community-view.ts";
import { type SpokenWorkForm } from "#content/load-work-forms.ts";
import { type Action } from "#domain/agenda/action.ts";
import { type Agenda, type AgendaPoint, type AgendaPointTip } from "#domain/agenda/agenda.ts";
import { type Community, type Member } from "#domain/community.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { type SaidRemark } from "#domain/rounds/round-counts.ts";
import { type PointSource } from "#features/agenda/make/new-points.ts";
import { type SavingPage } from "#ui/form/use-saving-page.ts";

/** Everything that the parts of an agenda's page show. */
export interface AgendaOnPage extends Pick<SavingPage, "save" | "settled"> {
  readonly community: Community;
  readonly agenda: Agenda;
  readonly meeting: Meeting;
  /** As they stand on the agenda. */
  readonly points: readonly AgendaPoint[];
  /** The chosen ones, of all points. */
  readonly tips: readonly AgendaPointTip[];
  readonly members: readonly Member[];
  /** All of the community, closed ones too. */
  readonly actions: readonly Action[];
  readonly source: PointSource & CommunityView;
  /** What the group may read of what was written in the round that the agenda was made from (G6, R5). */
  readonly remarks: readonly SaidRemark[];
  /** Empty until the library is here. */
  readonly workForms: readonly SpokenWorkForm[];
}

export const AgendaContext = createContext<AgendaOnPage | undefined>(undefined);

export function useAgendaOnPage(): AgendaOnPage {
  const onPage = useContext(AgendaContext);
  if (onPage === undefined)
    throw new Error("No agenda: wrap the component in AgendaContext, as agenda-page.tsx does.");
  return onPage;
}
