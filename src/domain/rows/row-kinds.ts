import { type RowOf, type TableName } from "./row-schemas.ts";

/** How what stands in a field is put in words. */
type Told =
  /** Typed by people: never taken for a choice of ours. */
  | "text"
  /** One of the choices of the app. */
  | "choice"
  | "day"
  | "number"
  | "yesNo"
  /** The id of a person or a thing with a name. */
  | "named"
  /** A limit of the community's own, called as on its page. */
  | "limit"
  /** A place in a list: chosen, not said, so that two devices never differ about it (T3). */
  | "place"
  /** More than one value. */
  | "many";

/**
 * What a field is. `fixed`: said when the row is made and never again. Devices never differ in it, so a file that does was
 * tampered with or mixed up (B4). It needs no words, unless it is told all the same, as what a correction says.
 */
export type FieldKind = Told | "fixed" | "fixed choice";

/** The fields of a kind that not every row has. */
type OwnField<T extends TableName> = Exclude<keyof RowOf[T], "id" | "communityId" | "v" | "deleted" | "_t">;

/** The fields that say what a row belongs to, with the table of what they name. */
export const OWNERS = {
  communityId: "communities",
  memberId: "members",
  meetingId: "meetings",
  roundId: "rounds",
  agendaId: "agendas",
  pointId: "agendaPoints",
} as const satisfies Readonly<Record<string, TableName>>;

/** A row that belongs to something within its community hangs from that; none can be overlooked. */
type Hook<T extends TableName> = [OwnField<T> & keyof typeof OWNERS] extends [never]
  ? "communityId"
  : OwnField<T> & keyof typeof OWNERS;

interface RowKind<T extends TableName> {
  /** The field that says what it hangs from: gone with that, though it was never deleted itself (B8). */
  readonly hangsFrom: Hook<T>;
  readonly fields: { readonly [F in OwnField<T>]-?: FieldKind } & { readonly deleted?: "fixed" };
  /** Whether it is what people said in a round: that stands once the round is closed (R6). */
  readonly isSaidInRound: boolean;
  /** Whether a person who asks which data there are would count it (B8). */
  readonly isCounted: boolean;
  /** Whether it is among what is told first of a community that comes in with a backup (B1). */
  readonly isToldFirst: boolean;
}

/** All that there is to tell of each kind of row, told once. Who needs something of every kind, takes it from here. */
export const ROW_KINDS = {
  communities: {
    hangsFrom: "communityId",
    fields: {
      name: "text",
      description: "text",
      rhythmWeeks: "number",
      instrumentId: "text",
      isExample: "fixed",
      archived: "yesNo",
      lowLimit: "limit",
      dividedLimit: "limit",
      unsureLimit: "limit",
      staleRhythms: "limit",
      falseCalls: "limit",
      threshold: "number",
    },
    isSaidInRound: false,
    isCounted: true,
    isToldFirst: false,
  },
  members: {
    hangsFrom: "communityId",
    fields: { name: "text", organisation: "text", organisationKind: "choice", mandate: "choice" },
    isSaidInRound: false,
    isCounted: true,
    isToldFirst: true,
  },
  memberRoles: {
    hangsFrom: "memberId",
    fields: { memberId: "fixed", role: "fixed" },
    isSaidInRound: false,
    isCounted: false,
    isToldFirst: false,
  },
  phases: {
    hangsFrom: "communityId",
    fields: { kind: "choice", startsOn: "day" },
    isSaidInRound: false,
    isCounted: false,
    isToldFirst: false,
  },
  meetings: {
    hangsFrom: "communityId",
    fields: { heldOn: "day", kind: "choice", title: "text", attendance: "number" },
    isSaidInRound: false,
    isCounted: true,
    isToldFirst: true,
  },
  rounds: {
    hangsFrom: "meetingId",
    fields: {
      meetingId: "fixed",
      mode: "fixed",
      instrumentId: "fixed",
      instrumentVersion: "fixed",
      threshold: "number",
      status: "choice",
      factors: "fixed",
      remarkRule: "fixed",
      asksKind: "fixed",
      againOf: "fixed",
    },
    isSaidInRound: false,
    isCounted: false,
    isToldFirst: true,
  },
  scores: {
    hangsFrom: "roundId",
    fields: {
      roundId: "fixed",
      factorId: "fixed",
      answer: "choice",
      remark: "text",
      remarkLevel: "choice",
    },
    isSaidInRound: true,
    isCounted: true,
    isToldFirst: false,
  },
  // Added, never changed: it says who reads it what was corrected (R6).
  corrections: {
    hangsFrom: "roundId",
    fields: {
      roundId: "fixed",
      factorId: "fixed",
      from: "fixed",
      to: "fixed choice",
      reason: "fixed",
      madeOn: "fixed",
      deleted: "fixed",
    },
    isSaidInRound: false,
    isCounted: false,
    isToldFirst: false,
  },
  // Of many people together: what one of them answered is not stored (R3).
  counts: {
    hangsFrom: "roundId",
    fields: { roundId: "fixed", counted: "many", remarks: "many" },
    isSaidInRound: true,
    isCounted: true,
    isToldFirst: false,
  },
  agendas: {
    hangsFrom: "meetingId",
    fields: { meetingId: "fixed", roundId: "fixed" },
    isSaidInRound: false,
    isCounted: true,
    isToldFirst: true,
  },
  agendaPoints: {
    hangsFrom: "agendaId",
    fields: {
      agendaId: "fixed",
      kind: "fixed",
      order: "place",
      factorId: "fixed",
      standingItem: "fixed",
      title: "text",
      evidence: "many",
      reason: "text",
      question: "text",
      workFormId: "named",
      minutes: "number",
      ownerId: "named",
    },
    isSaidInRound: false,
    isCounted: false,
    isToldFirst: false,
  },
  agendaPointTips: {
    hangsFrom: "pointId",
    fields: { pointId: "fixed", tipId: "fixed" },
    isSaidInRound: false,
    isCounted: false,
    isToldFirst: false,
  },
  setAsides: {
    hangsFrom: "roundId",
    fields: { roundId: "fixed", factorId: "fixed", reason: "text" },
    isSaidInRound: false,
    isCounted: false,
    isToldFirst: false,
  },
  // Of the community, and not of the agenda it was agreed at: what is open stays when that goes (G3).
  actions: {
    hangsFrom: "communityId",
    fields: {
      what: "text",
      agreedOn: "fixed",
      cameOf: "fixed",
      factorId: "fixed",
      ownerId: "named",
      dueOn: "day",
      ifThen: "text",
      ourselves: "choice",
      whoElse: "text",
      outcome: "choice",
      closedOn: "day",
      closingWord: "text",
    },
    isSaidInRound: false,
    isCounted: true,
    isToldFirst: false,
  },
} as const satisfies { readonly [T in TableName]: RowKind<T> };
