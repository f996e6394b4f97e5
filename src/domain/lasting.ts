import { sameValue, type StampedRow } from "./merge-rows.ts";

/**
 * What is said when a row is made and never again: which community it is of, what it belongs to, and of a round how it
 * is scored (R2). Devices never differ in it, so a file that does was tampered with or mixed up (B4).
 */
const SAID_ONCE: Readonly<Record<string, readonly string[]>> = {
  communities: ["isExample"],
  memberRoles: ["memberId", "role"],
  rounds: ["meetingId", "mode", "instrumentId", "instrumentVersion"],
  scores: ["roundId", "factorId"],
  // Added, never changed: a correction says who reads it what was corrected (R6), a ballot what a person answered (R3).
  corrections: ["roundId", "factorId", "from", "to", "reason", "madeOn", "deleted"],
  ballots: ["roundId", "answers"],
  agendas: ["meetingId", "roundId"],
  agendaPoints: ["agendaId", "kind", "factorId", "standingItem"],
  agendaPointTips: ["pointId", "tipId"],
  setAsides: ["roundId", "factorId"],
};

/** Whether two states of one row say different things where only one can ever have been said. */
export function breaksWhatIsFixed(table: string, one: StampedRow, other: StampedRow): boolean {
  const fields = Object.hasOwn(SAID_ONCE, table) ? (SAID_ONCE[table] ?? []) : [];
  return ["communityId", ...fields].some((field) => !sameValue(said(one, field), said(other, field)));
}

/** Emptied, absent and not deleted say the same: nothing. */
function said(row: StampedRow, field: string): unknown {
  return row[field] === false ? null : (row[field] ?? null);
}

/** The tables of what people said in a round; it stands once the round is closed (R6). */
export const SAID_IN_ROUND = ["scores", "ballots"] as const;

export function isSaidInRound(table: string): boolean {
  return SAID_IN_ROUND.some((one) => one === table);
}
