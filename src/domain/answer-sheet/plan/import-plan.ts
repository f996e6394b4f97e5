import { type AnswerProblem } from "#domain/answer-sheet/answers/read-answer.ts";
import { type ColumnMeanings } from "#domain/answer-sheet/columns/column-meaning.ts";
import { type DayOrder } from "#domain/answer-sheet/days/read-day.ts";
import { type Answer } from "#domain/rounds/answer.ts";
import { type Answers } from "#domain/rounds/ballot.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type MeetingToScore } from "#domain/rounds/meetings-to-score.ts";
import { type Day } from "#domain/rows/row.ts";

import { type SameDay } from "./same-day.ts";

/** How the rows become meetings (R1). A day that was not given yet is absent. */
export type MeetingChoice =
  | { readonly by: "day" }
  | { readonly by: "group"; readonly days: ReadonlyMap<string, Day> }
  | { readonly by: "one"; readonly heldOn: Day | undefined; readonly title: string };

/** What an answer that we do not know means, as the user said; `no-answer` is as good as an empty cell (I2). */
export type ToldAnswer = Answer | "no-answer";

/** What the user said of answers we do not know, by how they are written (`writtenAs`). */
export type ToldAnswers = ReadonlyMap<string, ToldAnswer>;

/** Everything the user chose. */
export interface ImportChoices {
  readonly meanings: ColumnMeanings;
  readonly meetings: MeetingChoice;
  /** Absent as long as a day can be read in two ways and nobody said which (B4). */
  readonly dayOrder: DayOrder | undefined;
  /** Rows with a cell that cannot be read are left out, because the user said so. */
  readonly leaveOutBadRows: boolean;
  readonly told?: ToldAnswers;
  /** Forms that were not finished are left out, because the user said so. */
  readonly leaveOutUnfinished?: boolean;
  /** Days or groups below the threshold are left out, because the user said so. */
  readonly leaveOutSmall?: boolean;
  /** What this file does to a round of the same day; absent until the user said so. */
  readonly sameDay?: SameDay | undefined;
  /** Forms of the day of a planned meeting are a meeting of their own, because the user said so. */
  readonly besidePlanned?: boolean;
}

/** A meeting to be, with its ballots in random order; they are counted when it is stored, and never stored themselves (R3). */
export interface PlannedMeeting {
  readonly heldOn: Day;
  readonly title: string;
  readonly ballots: readonly Answers[];
  /** The round that these forms join or replace (R6); absent for a meeting of their own. */
  readonly into?: { readonly roundId: string; readonly how: "add" | "replace" };
  /** The planned meeting whose round these forms become (R1); absent for a meeting of their own. */
  readonly planned?: MeetingToScore;
}

/** What the user is shown of a meeting before anything is stored: no answers, only how many (R4, R5). */
export interface MeetingPreview {
  /** The group, the day or "", whatever the meetings are made by. */
  readonly key: string;
  readonly heldOn: Day | undefined;
  readonly title: string;
  readonly ballots: number;
  /** Fewer ballots than the threshold, with those it joins: its numbers stay hidden (R5). */
  readonly isConfidential: boolean;
  /** The planned meeting whose round it becomes (R1). */
  readonly planned?: MeetingToScore;
}

/** A cell that cannot be read, with its place (B4). The row can be left out; nothing is guessed. */
export interface CellError {
  readonly row: number;
  readonly column: number;
  /** Shortened; empty where it might tell who answered (R3). */
  readonly value: string;
  readonly reason: AnswerProblem | "noDay" | "noGroup" | "longGroup" | "personalGroup";
}

/** An answer we do not know, in all its cells together, so that its meaning can be said once (B4). */
export interface UnknownAnswer {
  /** As `writtenAs` gives it. */
  readonly key: string;
  /** Shortened, as it stands in the sheet. */
  readonly written: string;
  readonly count: number;
  /** A number off the scale is never turned into a point; a word can be (I3). */
  readonly mayBePoint: boolean;
  readonly told: ToldAnswer | undefined;
}

/** What leaving out the rows that cannot be read does to what is left. */
export interface LeavingOut {
  readonly rows: number;
  readonly of: number;
  /** The one answer that is in at least half of the rows: then leaving them out bends the result. */
  readonly mostly?: string;
}

/** A day or group that would be a meeting of its own below the threshold (R3, R5). */
export interface SmallMeeting {
  readonly key: string;
  readonly heldOn: Day | undefined;
  readonly ballots: number;
}

/** Why nothing can be stored, whatever rows are left out. */
export type PlanProblem =
  /** `dayOrder`: the days decide the meetings, and can be read in two ways. */
  | { readonly type: "noFactors" | "noDayColumn" | "noGroupColumn" | "noBallots" | "dayOrder" }
  /** A meeting has no day yet. */
  | { readonly type: "dayMissing"; readonly meetings: readonly string[] }
  /** The sheet has a scale of other numbers (I3). Leaving out only what does not fit would bend what is left. */
  | {
      readonly type: "otherScale";
      readonly columns: readonly number[];
      readonly lowest: number;
      readonly highest: number;
    }
  /** "Agree" beside "somewhat agree": the sheet has a longer scale than five points (I3). */
  | { readonly type: "longerScale"; readonly columns: readonly number[] }
  /** Days or groups below the threshold would single people out as meetings of their own (R3, R5). */
  | {
      readonly type: "tooSmall";
      readonly by: "day" | "group";
      readonly meetings: readonly SmallMeeting[];
      readonly threshold: number;
      /** Others are large enough, so that leaving these out leaves something. */
      readonly canLeaveOut: boolean;
    }
  /** There are rounds of forms on these days already: the user says what this file does to them. */
  | { readonly type: "sameDayRound"; readonly days: readonly Day[] }
  /** So many of these forms stand in the round of that day already. */
  | { readonly type: "alreadyIn"; readonly heldOn: Day; readonly forms: number }
  /** Of the round of that day only the number of forms is kept, so that nothing can be added to it (R3, R5). */
  | { readonly type: "onlyNumberKept"; readonly heldOn: Day; readonly forms: number }
  /** From the round of that day and the new one together could be reckoned what so few people answered (R5). */
  | {
      readonly type: "tooFewDiffer";
      readonly heldOn: Day;
      readonly people: number;
      readonly threshold: number;
    }
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
  | { readonly type: "shortRows"; readonly rows: readonly number[] }
  /** Numbers with words we do not know were read as their number. */
  | { readonly type: "labelled" }
  /** One meeting, though the column holds several days. */
  | {
      readonly type: "severalDays";
      readonly column: number;
      readonly days: number;
      readonly threshold: number;
    }
  /** A column that says it holds days, of which some or all cannot be read or are not used. */
  | { readonly type: "unreadDays"; readonly column: number; readonly example: string }
  /** Groups that differ in capitals, spaces or accents only were joined. */
  | { readonly type: "joinedSpellings"; readonly spellings: readonly (readonly string[])[] };

/** How one way of writing was read, so that the user can see that it is right (I3). */
export interface Reading {
  readonly written: string;
  /** Absent where the user said that it is no answer. */
  readonly answer: Answer | undefined;
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
  /** Forms that were begun and not finished, left out or not. */
  readonly unfinished: number;
  /** Forms of days or groups that were left out because they were too few. */
  readonly leftOutSmall: number;
  readonly unknowns: readonly UnknownAnswer[];
  readonly leavingOut: LeavingOut;
  readonly readings: readonly Reading[];
  readonly cellErrors: readonly CellError[];
  readonly problems: readonly PlanProblem[];
  /** Days that have a round of forms already, whatever was said of them. */
  readonly sameDays: readonly Day[];
  /** Days on which these forms could become the round of a planned meeting, whatever was said of them. */
  readonly plannedDays: readonly Day[];
  readonly warnings: readonly PlanWarning[];
  /** All or nothing (B4): absent as long as there is a problem, or an error in a row that is not left out. */
  readonly toStore?: readonly PlannedMeeting[];
}
