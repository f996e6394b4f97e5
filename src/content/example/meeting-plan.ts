import { type PhaseKind } from "#domain/community.ts";
import { type MeetingKind } from "#domain/rounds/meeting.ts";
import { type Mode } from "#domain/rounds/round.ts";

interface PlannedMeeting {
  readonly key: string;
  /** Days from today; the past is negative. */
  readonly days: number;
  readonly kind: MeetingKind;
  readonly phase?: PhaseKind;
  readonly attendance?: number;
  /** How it was scored; absent for the meeting that is still to come. */
  readonly mode?: Mode;
}

/** Two years of meetings, unevenly spaced as in real life, and the one to come. A phase starts with its meeting. */
const MEETING_PLAN = [
  { key: "01", days: -735, kind: "meeting", attendance: 6, mode: "manager", phase: "dream" },
  { key: "02", days: -686, kind: "meeting", attendance: 7, mode: "manager" },
  { key: "03", days: -631, kind: "meeting", attendance: 8, mode: "agreed" },
  { key: "04", days: -566, kind: "phaseChange", attendance: 8, mode: "agreed", phase: "elaboration" },
  { key: "05", days: -518, kind: "meeting", attendance: 9, mode: "individual" },
  { key: "06", days: -462, kind: "meeting", attendance: 10, mode: "individual" },
  { key: "07", days: -404, kind: "meeting", attendance: 8, mode: "individual" },
  { key: "08", days: -356, kind: "meeting", attendance: 10, mode: "individual" },
  { key: "09", days: -321, kind: "adHoc", attendance: 7, mode: "individual" },
  { key: "10", days: -252, kind: "membersChanged", attendance: 10, mode: "individual" },
  {
    key: "11",
    days: -189,
    kind: "phaseChange",
    attendance: 14,
    mode: "individual",
    phase: "materialisation",
  },
  { key: "12", days: -126, kind: "evaluation", attendance: 9, mode: "individual" },
  { key: "13", days: -63, kind: "meeting", attendance: 10, mode: "individual" },
  { key: "14", days: -7, kind: "meeting", attendance: 10, mode: "individual" },
  { key: "15", days: 27, kind: "meeting" },
] as const satisfies PlannedMeeting[];

export type MeetingKey = (typeof MEETING_PLAN)[number]["key"];

/** The same list, for who does not need to know which key has what. */
export const meetingPlan: readonly (PlannedMeeting & { readonly key: MeetingKey })[] = MEETING_PLAN;
