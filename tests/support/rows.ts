import { type Answers, type Ballot } from "#domain/rounds/ballot.ts";
import { countBallots } from "#domain/rounds/count-ballots.ts";
import { scoreId } from "#domain/rounds/round.ts";
import { type RowOf, type TableName } from "#domain/rows/row-schemas.ts";
import { ROW_VERSION } from "#domain/rows/row.ts";

/** What a test says of a row; all else does not matter to it. */
type Said<T extends TableName> = Partial<RowOf[T]>;

/** Rows that are made without a word belong together: there is one community, with one of everything. */
const COMMUNITY = "community";
const ROW = { communityId: COMMUNITY, v: ROW_VERSION } as const;
const DAY = "2026-03-02";
const INSTRUMENT = "greenport-12";
const FACTOR = "commitment";
const THRESHOLD = 5;
const SIX_FORMS: readonly Answers[] = ([1, 2, 3, 4, 5, "dont-know"] as const).map((answer) => ({
  [FACTOR]: answer,
}));

export function aCommunity(said: Said<"communities"> = {}): RowOf["communities"] {
  const { id = COMMUNITY } = said;
  return {
    ...ROW,
    id,
    communityId: id,
    name: "Proeftuin",
    description: "",
    rhythmWeeks: 8,
    instrumentId: INSTRUMENT,
    isExample: false,
    archived: false,
    ...said,
  };
}

export function aMember(said: Said<"members"> = {}): RowOf["members"] {
  return {
    ...ROW,
    id: "member",
    name: "Fatima El Amrani",
    organisation: "",
    organisationKind: "company",
    mandate: "unknown",
    ...said,
  };
}

function aMemberRole(said: Said<"memberRoles"> = {}): RowOf["memberRoles"] {
  const { memberId = "member", role = "connector" } = said;
  return { ...ROW, id: `${memberId}_${role}`, memberId, role, ...said };
}

export function aPhase(said: Said<"phases"> = {}): RowOf["phases"] {
  return { ...ROW, id: "phase", kind: "dream", startsOn: DAY, ...said };
}

export function aMeeting(said: Said<"meetings"> = {}): RowOf["meetings"] {
  return { ...ROW, id: "meeting", heldOn: DAY, kind: "meeting", title: "", ...said };
}

/** A round of the community manager, closed. */
export function aRound(said: Said<"rounds"> = {}): RowOf["rounds"] {
  return {
    ...ROW,
    id: "round",
    meetingId: "meeting",
    mode: "manager",
    instrumentId: INSTRUMENT,
    instrumentVersion: 1,
    threshold: THRESHOLD,
    status: "closed",
    ...said,
  };
}

export function aScore(said: Said<"scores"> = {}): RowOf["scores"] {
  const { roundId = "round", factorId = FACTOR } = said;
  return {
    ...ROW,
    id: scoreId(roundId, factorId),
    roundId,
    factorId,
    answer: 3,
    remark: "",
    remarkLevel: "team",
    ...said,
  };
}

function aCorrection(said: Said<"corrections"> = {}): RowOf["corrections"] {
  return {
    ...ROW,
    id: "correction",
    roundId: "round",
    factorId: FACTOR,
    from: 3,
    to: 4,
    reason: "Verkeerd getikt",
    madeOn: DAY,
    ...said,
  };
}

/** What was counted in a round: of six forms, one factor. */
export function aCount(said: Said<"counts"> = {}): RowOf["counts"] {
  const { roundId = "round" } = said;
  return { ...ROW, id: roundId, roundId, counted: countBallots(SIX_FORMS, THRESHOLD), ...said };
}

/** As an earlier version stored one person's answers; today they stand in no table. */
export function anOlderBallot(said: Partial<Ballot> = {}): Ballot {
  return { ...ROW, id: "ballot", roundId: "round", answers: { [FACTOR]: 3 }, ...said };
}

export function anAgenda(said: Said<"agendas"> = {}): RowOf["agendas"] {
  return { ...ROW, id: "agenda", meetingId: "meeting", ...said };
}

/** A point of the manager's own. */
export function anAgendaPoint(said: Said<"agendaPoints"> = {}): RowOf["agendaPoints"] {
  return {
    ...ROW,
    id: "point",
    agendaId: "agenda",
    kind: "own",
    order: "a0",
    title: "",
    reason: "",
    question: "",
    minutes: 15,
    ...said,
  };
}

export function anAgendaPointTip(said: Said<"agendaPointTips"> = {}): RowOf["agendaPointTips"] {
  const { pointId = "point", tipId = "commitment-tip-1" } = said;
  return { ...ROW, id: `${pointId}_${tipId}`, pointId, tipId, ...said };
}

function aSetAside(said: Said<"setAsides"> = {}): RowOf["setAsides"] {
  const { roundId = "round", factorId = FACTOR } = said;
  return {
    ...ROW,
    id: `${roundId}_${factorId}`,
    roundId,
    factorId,
    reason: "Dat ligt bij de provincie",
    ...said,
  };
}

/** An open action of nobody yet. */
export function anAction(said: Said<"actions"> = {}): RowOf["actions"] {
  return {
    ...ROW,
    id: "action",
    what: "De cijfers rondsturen",
    agreedOn: DAY,
    ifThen: "",
    whoElse: "",
    closingWord: "",
    ...said,
  };
}

/** A row of every kind. A kind that nobody can make here does not compile. */
export const A_ROW: { readonly [T in TableName]: (said?: Said<T>) => RowOf[T] } = {
  communities: aCommunity,
  members: aMember,
  memberRoles: aMemberRole,
  phases: aPhase,
  meetings: aMeeting,
  rounds: aRound,
  scores: aScore,
  corrections: aCorrection,
  counts: aCount,
  agendas: anAgenda,
  agendaPoints: anAgendaPoint,
  agendaPointTips: anAgendaPointTip,
  setAsides: aSetAside,
  actions: anAction,
};
