import { Agenda, AgendaPoint, AgendaPointTip, SetAside } from "#domain/agenda.ts";
import { Community, Member, MemberRole, Phase } from "#domain/community.ts";
import { Meeting } from "#domain/meeting.ts";
import { Ballot, Correction, Round, Score } from "#domain/round.ts";

/** The table of each kind of row, with the schema that every row in it must meet. */
export const SCHEMAS = {
  communities: Community,
  members: Member,
  memberRoles: MemberRole,
  phases: Phase,
  meetings: Meeting,
  rounds: Round,
  scores: Score,
  corrections: Correction,
  ballots: Ballot,
  agendas: Agenda,
  agendaPoints: AgendaPoint,
  agendaPointTips: AgendaPointTip,
  setAsides: SetAside,
} as const;

export interface RowOf {
  communities: Community;
  members: Member;
  memberRoles: MemberRole;
  phases: Phase;
  meetings: Meeting;
  rounds: Round;
  scores: Score;
  corrections: Correction;
  ballots: Ballot;
  agendas: Agenda;
  agendaPoints: AgendaPoint;
  agendaPointTips: AgendaPointTip;
  setAsides: SetAside;
}

export type TableName = keyof RowOf;

export const TABLES: readonly TableName[] = [
  "communities",
  "members",
  "memberRoles",
  "phases",
  "meetings",
  "rounds",
  "scores",
  "corrections",
  "ballots",
  "agendas",
  "agendaPoints",
  "agendaPointTips",
  "setAsides",
];
