import { type FactorId } from "#domain/rounds/instrument.ts";
import { type RemarkLevel } from "#domain/rounds/round.ts";

import { type MeetingKey } from "./meeting-plan.ts";

/**
 * The rounds with one answer per factor, in the order of the instrument: twice the manager's own view, then
 * twice agreed in the room. Written as `readAnswers` reads them.
 */
export const SINGLE_SCORES: Readonly<Partial<Record<MeetingKey, string>>> = {
  "01": "4323232?2-3?",
  "02": "433333232-32",
  "03": "433433232?33",
  "04": "434443332?43",
};

interface PlacedRemark {
  readonly key: string;
  readonly round: MeetingKey;
  readonly factorId: FactorId;
  readonly level: RemarkLevel;
}

/** Where the remarks of the story stand, and who may read them (G6). */
export const REMARKS = [
  { key: "stayed-on", round: "01", factorId: "commitment", level: "team" },
  { key: "same-customer", round: "01", factorId: "competitive-sensitivity", level: "private" },
  { key: "picture", round: "02", factorId: "shared-vision", level: "team" },
  { key: "subsidy", round: "02", factorId: "long-term-support", level: "private" },
  { key: "tour", round: "03", factorId: "community-building", level: "team" },
  { key: "wanted", round: "03", factorId: "qualities-and-roles", level: "outside" },
  { key: "poster", round: "04", factorId: "shared-vision", level: "team" },
  { key: "first-trial", round: "04", factorId: "interim-results", level: "outside" },
] as const satisfies PlacedRemark[];

export type RemarkKey = (typeof REMARKS)[number]["key"];

/** An answer that was entered wrongly and corrected a week later (R6); the reason is in the story. */
export const CORRECTION = { round: "04", factorId: "shared-vision", from: 4, to: 3, daysLater: 7 } as const;
