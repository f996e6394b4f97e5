import { rowsOf } from "./slice.ts";

// What slices are made of: the rows of one table of one community, those that are deleted left out.
export const ACTIONS = rowsOf("actions");
export const AGENDAS = rowsOf("agendas");
export const AGENDA_POINT_TIPS = rowsOf("agendaPointTips");
export const AGENDA_POINTS = rowsOf("agendaPoints");
export const CORRECTIONS = rowsOf("corrections");
export const COUNTS = rowsOf("counts");
export const MEETINGS = rowsOf("meetings");
export const MEMBER_ROLES = rowsOf("memberRoles");
export const MEMBERS = rowsOf("members");
export const PHASES = rowsOf("phases");
export const ROUNDS = rowsOf("rounds");
export const SCORES = rowsOf("scores");
export const SET_ASIDES = rowsOf("setAsides");
