import { type AnswerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { longerScale, type OtherScale, otherScale } from "#domain/answer-sheet/answers/other-scale.ts";
import {
  columnOf,
  type ColumnMeanings,
  dayColumn,
  factorColumns,
} from "#domain/answer-sheet/columns/column-meaning.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";

import { type ImportChoices, type MeetingPreview, type PlanProblem } from "./import-plan.ts";

/** So many groups, most of them of one ballot, are people. */
const LEAST_GROUPS = 5;

/** What problems are looked for with, besides the choices. */
export interface ProblemSource {
  readonly table: Table;
  readonly labels: AnswerLabels;
  readonly threshold: number;
  /** What the sheet offered at first: a column that is not used any more still tells what scale the sheet has. */
  readonly offered: ColumnMeanings;
}

/** Why nothing of a sheet can be stored, whatever rows are left out (B4, I3, R3). */
export function findProblems(
  choices: ImportChoices,
  source: ProblemSource,
  meetings: readonly MeetingPreview[],
): readonly PlanProblem[] {
  if (factorColumns(choices.meanings).length === 0) return [{ type: "noFactors" }];
  const scale = scaleProblems(choices, source);
  const rest = meetingProblems(choices, source, meetings);
  // That no form is left is no news where the scale is why.
  return [...scale, ...rest.filter(({ type }) => scale.length === 0 || type !== "noBallots")];
}

/** The scale of the sheet, where it is not the one of five points. */
export function scaleOf(
  choices: ImportChoices,
  { table, labels, offered }: ProblemSource,
): OtherScale | undefined {
  return otherScale(table, answerColumns(choices, offered), labels, choices.told);
}

function answerColumns({ meanings }: ImportChoices, offered: ColumnMeanings): readonly number[] {
  return [...new Set([...factorColumns(meanings), ...factorColumns(offered)].map(({ column }) => column))];
}

function scaleProblems(choices: ImportChoices, source: ProblemSource): readonly PlanProblem[] {
  const used = new Set(factorColumns(choices.meanings).map(({ column }) => column));
  const isUsed = (column: number) => used.has(column);
  const scale = scaleOf(choices, source);
  const worded = longerScale(source.table, answerColumns(choices, source.offered), source.labels);
  return [
    ...(scale?.columns.some(isUsed) === true
      ? [{ type: "otherScale", ...scale, columns: scale.columns.filter(isUsed) } as const]
      : []),
    ...(worded.some(isUsed) ? [{ type: "longerScale", columns: worded.filter(isUsed) } as const] : []),
  ];
}

function meetingProblems(
  choices: ImportChoices,
  { threshold }: ProblemSource,
  meetings: readonly MeetingPreview[],
): readonly PlanProblem[] {
  const columns = columnProblems(choices, meetings);
  if (columns.length > 0) return columns;
  if (meetings.length === 0) return [{ type: "noBallots" }];

  const small = smallMeetings(choices, meetings, threshold);
  // Which day they were on does not matter as long as they are no meetings.
  if (small.length > 0) return small;
  const dayless = meetings.filter(({ heldOn }) => heldOn === undefined).map(({ key }) => key);
  return dayless.length > 0 ? [{ type: "dayMissing", meetings: dayless }] : [];
}

function columnProblems(
  { meanings, meetings: { by }, dayOrder }: ImportChoices,
  meetings: readonly MeetingPreview[],
): readonly PlanProblem[] {
  if (by === "day" && dayColumn(meanings) === undefined) return [{ type: "noDayColumn" }];
  if (by === "day" && dayOrder === undefined) return [{ type: "dayOrder" }];
  if (by !== "group") return [];
  const column = columnOf(meanings, "group");
  if (column === undefined) return [{ type: "noGroupColumn" }];
  return arePeople(meetings) ? [{ type: "groupIsPerson", column }] : [];
}

/** One day may have few forms: it is the one meeting, and stays hidden. A group would be named besides (R3, R5). */
function smallMeetings(
  { meetings: { by } }: ImportChoices,
  meetings: readonly MeetingPreview[],
  threshold: number,
): readonly PlanProblem[] {
  const small = meetings.filter((meeting) => isSmall(meeting, threshold));
  if (by === "one" || small.length === 0 || (by === "day" && meetings.length === 1)) return [];
  return [
    {
      type: "tooSmall",
      by,
      meetings: small.map(({ key, heldOn, ballots }) => ({ key, heldOn, ballots })),
      threshold,
      canLeaveOut: small.length < meetings.length,
    },
  ];
}

/** Whether this day or group would be singled out by a meeting of its own (R5). */
export function isSmall({ ballots }: Pick<MeetingPreview, "ballots">, threshold: number): boolean {
  return ballots < threshold;
}

function arePeople(meetings: readonly MeetingPreview[]): boolean {
  return (
    meetings.length >= LEAST_GROUPS &&
    meetings.filter(({ ballots }) => ballots === 1).length * 2 > meetings.length
  );
}
