import { Meeting } from "#domain/rounds/meeting.ts";
import { isPlausibleDay } from "#domain/rows/row.ts";
import { today } from "#platform/today.ts";
import { type MeetingDetails } from "#storage/rows/meetings.ts";

/** What a user typed about a meeting, as text. */
export interface TypedDetails {
  readonly heldOn: string;
  readonly kind: MeetingDetails["kind"];
  readonly title: string;
  readonly attendance: string;
}

/** What stands in the fields until somebody types: what is known of the meeting, or a meeting of today. */
export function typedOf(meeting?: Meeting): TypedDetails {
  const { heldOn = today(), kind = "meeting", title = "", attendance } = meeting ?? {};
  return { heldOn, kind, title, attendance: String(attendance ?? "") };
}

export type DetailsProblem = "noDay" | "badDay" | "askDay" | "attendance";

/** The typed details as values, or which field cannot be read; nothing is stored of those (B4). */
export function readMeetingDetails(
  typed: TypedDetails,
): { readonly details: MeetingDetails } | { readonly problem: DetailsProblem } {
  // A picker also gives nothing for a day that is not there, such as 31 February.
  if (typed.heldOn === "") return { problem: "noDay" };
  if (!isPlausibleDay(typed.heldOn)) return { problem: "badDay" };
  const attendance = typed.attendance.trim() === "" ? null : Number(typed.attendance);
  if (!Meeting.shape.attendance.safeParse(attendance).success) return { problem: "attendance" };
  return { details: { heldOn: typed.heldOn, kind: typed.kind, title: typed.title.trim(), attendance } };
}
