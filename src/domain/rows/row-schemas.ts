import { Action } from "#domain/agenda/action.ts";
import { Agenda, AgendaPoint, AgendaPointTip, SetAside } from "#domain/agenda/agenda.ts";
import { Community, Member, MemberRole, Phase } from "#domain/community.ts";
import { Meeting } from "#domain/rounds/meeting.ts";
import { RoundCounts } from "#domain/rounds/round-counts.ts";
import { Correction, Round, Score } from "#domain/rounds/round.ts";
import { type z } from "#domain/schema.ts";

/**
 * Every kind of row by its table, with the schema that each row in it must meet. The order is that of a backup.
 *
 * A new kind begins here. What else there is to tell of it stands in `row-kinds.ts`, which does not compile without it.
 * The two are apart because the first page writes rows and needs no more than this.
 */
export const SCHEMAS = {
  communities: Community,
  members: Member,
  memberRoles: MemberRole,
  phases: Phase,
  meetings: Meeting,
  rounds: Round,
  scores: Score,
  corrections: Correction,
  counts: RoundCounts,
  agendas: Agenda,
  agendaPoints: AgendaPoint,
  agendaPointTips: AgendaPointTip,
  setAsides: SetAside,
  actions: Action,
} as const;

export type TableName = keyof typeof SCHEMAS;

export type RowOf = { readonly [T in TableName]: Readonly<z.infer<(typeof SCHEMAS)[T]>> };

/** The kinds whose fields carry stamps. */
export type StampedTable = { [T in TableName]: "_t" extends keyof RowOf[T] ? T : never }[TableName];

export const TABLES: readonly TableName[] = Object.keys(SCHEMAS).filter(isTable);

export function isTable(name: string): name is TableName {
  return Object.hasOwn(SCHEMAS, name);
}

export function isStamped(table: string): table is StampedTable {
  return isTable(table) && "_t" in SCHEMAS[table].shape;
}
