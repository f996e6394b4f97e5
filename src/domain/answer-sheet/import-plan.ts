import { type Answer } from "#domain/answer.ts";
import { type FactorId } from "#domain/instrument.ts";
import { type Ballot } from "#domain/round.ts";
import { type Day } from "#domain/row.ts";

import { type ColumnMeanings } from "./column-meaning.ts";
import { type AnswerProblem } from "./read-answer.ts";
import { type DayOrder } from "./read-day.ts";

/** How the rows become meetings (R1). A day that was not given yet is absent. */
export type MeetingChoice =
  | { readonly by: "day" }
  | { readonly by: "group"; readonly days: ReadonlyMap<string, Day> }
  | { readonly by: "one"; readonly heldOn: Day | undefined; readonly title: string };

/** Everything the user chose. */
export interface ImportChoices {
  readonly meanings: ColumnMeanings;
  readonly meetings: MeetingChoice;
  readonly dayOrder: DayOrder;
  /** Rows with a cell that cannot be read are left out, because the user said so. */
  readonly leaveOutBadRows: boolean;
}

/** A meeting to be, with its ballots in random order (R3). */
export interface PlannedMeeting {
  readonly heldOn: Day;
  readonly title: string;
  readonly ballots: readonly Ballot["answers"][];
}

/** What the user is shown of a meeting before anything is stored: no answers, only how many (R4, R5). */
export interface MeetingPreview {
  /** The group, the day or "", whatever the meetings are made by. */
  readonly key: string;
  readonly heldOn: Day | undefined;
  readonly title: string;
  readonly ballots: number;
  /** Fewer ballots than the threshold: its numbers stay hidden (R5). */
  readonly isConfidential: boolean;
}

/** A cell that cannot be read, with its place (B4). The row can be left out; nothing is guessed. */
export interface CellError {
  readonly row: number;
  readonly column: number;
  /** Shortened; empty where it might tell who answered (R3). */
  readonly value: string;
  readonly reason: AnswerProblem | "noDay" | "noGroup" | "longGroup" | "personalGroup";
}

/** Why nothing can be stored, whatever rows are left out. */
export type PlanProblem =
  | { readonly type: "noFactors" | "noDayColumn" | "noGroupColumn" | "noBallots" }
  /** A meeting has no day yet. */
  | { readonly type: "dayMissing"; readonly meetings: readonly string[] }
  /** The column holds numbers of another scale (I3). Leaving out only their rows would bend what is left. */
  | { readonly type: "otherScale"; readonly column: number; readonly values: readonly string[] }
  /** "Agree" beside "somewhat agree": a longer scale than five points (I3). */
  | { readonly type: "longerScale"; readonly column: number }
  /** Nearly every group has one ballot: the groups are people (R3). */
  | { readonly type: "groupIsPerson"; readonly column: number };

export type PlanWarning =
  /** Meetings below the threshold: their numbers stay hidden (R5). */
  | { readonly type: "confidential"; readonly meetings: number; readonly threshold: number }
  /** There is a meeting on this day already: perhaps this file was imported before. */
  | { readonly type: "sameDay"; readonly days: readonly Day[] }
  | { readonly type: "future"; readonly days: readonly Day[] }
  /** Codes such as A1 say nothing about the direction of the scale. */
  | { readonly type: "codes" }
  | { readonly type: "shortRows"; readonly rows: readonly number[] };

/** How one way of writing was read, so that the user can see that it is right (I3). */
export interface Reading {
  readonly written: string;
  readonly answer: Answer;
  readonly count: number;
}

export interface ImportPlan {
  readonly factorIds: readonly FactorId[];
  readonly meetings: readonly MeetingPreview[];
  /** Ballots that would be stored. The same answers twice are two ballots: nobody can tell whose they are. */
  readonly ballots: number;
  /** Rows without any answer; skipped. */
  readonly emptyRows: number;
  /** Rows left out because the user said so. */
  readonly leftOutRows: number;
  readonly readings: readonly Reading[];
  readonly cellErrors: readonly CellError[];
  readonly problems: readonly PlanProblem[];
  readonly warnings: readonly PlanWarning[];
  /** All or nothing (B4): absent as long as there is a problem, or an error in a row that is not left out. */
  readonly toStore?: readonly PlannedMeeting[];
}
