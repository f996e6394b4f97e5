import { Day, rowFields, ShortText } from "#domain/rows/row.ts";
import { z } from "#domain/schema.ts";

/** Why a round is held (R1). */
export const MEETING_KINDS = ["meeting", "phaseChange", "membersChanged", "evaluation", "adHoc"] as const;
export const MeetingKind = z.literal(MEETING_KINDS);
export type MeetingKind = z.infer<typeof MeetingKind>;

export const Meeting = z.object({
  ...rowFields,
  heldOn: Day,
  kind: MeetingKind,
  /** What it was about, or where; may be empty. */
  title: ShortText,
  /** How many people were there; absent when nobody counted. */
  attendance: z.nullish(z.int().check(z.gte(0), z.lte(1000))),
});
export type Meeting = Readonly<z.infer<typeof Meeting>>;
