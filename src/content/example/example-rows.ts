import { type Action } from "#domain/agenda/action.ts";
import { type Agenda, type AgendaPoint, type AgendaPointTip, type SetAside } from "#domain/agenda/agenda.ts";
import { type Community, type Member, type MemberRole, type Phase } from "#domain/community.ts";
import { type Meeting } from "#domain/rounds/meeting.ts";
import { type RoundCounts } from "#domain/rounds/round-counts.ts";
import { type Correction, type Round, type Score } from "#domain/rounds/round.ts";

/** The rows of the example community by table; without stamps, as the store adds those of a seed. */
export interface ExampleRows {
  readonly communities: readonly Community[];
  readonly members: readonly Member[];
  readonly memberRoles: readonly MemberRole[];
  readonly phases: readonly Phase[];
  readonly meetings: readonly Meeting[];
  readonly rounds: readonly Round[];
  readonly scores: readonly Score[];
  readonly corrections: readonly Correction[];
  readonly counts: readonly RoundCounts[];
  readonly agendas: readonly Agenda[];
  readonly agendaPoints: readonly AgendaPoint[];
  readonly agendaPointTips: readonly AgendaPointTip[];
  readonly setAsides: readonly SetAside[];
  readonly actions: readonly Action[];
}
