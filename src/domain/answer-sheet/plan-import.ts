import { groupBy } from "#domain/group-by.ts";
import { type FactorId } from "#domain/instrument.ts";
import { type Ballot } from "#domain/round.ts";
import { type Day } from "#domain/row.ts";

import { type AnswerLabels } from "./answer-labels.ts";
import { columnOf, dayColumn, factorColumns } from "./column-meaning.ts";
import { findProblems } from "./find-problems.ts";
import {
  type ImportChoices,
  type ImportPlan,
  type MeetingPreview,
  type PlannedMeeting,
  type PlanWarning,
} from "./import-plan.ts";
import { type ReadRow, type ReadRows, readRows } from "./read-rows.ts";
import { shuffled } from "./shuffled.ts";
import { type Table } from "./table.ts";

/** What the plan is made with, besides the sheet and the choices. */
export interface ImportSetting {
  readonly labels: AnswerLabels;
  /** The factors in the order of the instrument. */
  readonly factorIds: readonly FactorId[];
  readonly threshold: number;
  readonly today: Day;
  readonly existingDays: readonly Day[];
  /** Numbers from 0 up to, not including, 1. */
  readonly random: () => number;
}

/**
 * What would be stored of a sheet, and everything that stands in the way (B4): all or nothing.
 *
 * Identical rows are all kept: without names nobody can tell a double from a like-minded neighbour.
 */
export function planImport(table: Table, choices: ImportChoices, setting: ImportSetting): ImportPlan {
  const read = readRows(table, choices, setting.labels);
  const good = read.rows.filter(({ errors }) => errors.length === 0);
  const groups = groupBy(good, ({ key }) => key);
  const meetings = [...groups]
    .map(([key, rows]) => preview(table, key, rows.length, { choices, setting }))
    .toSorted(byDay);

  const cellErrors = read.rows.flatMap(({ errors }) => errors);
  const problems = findProblems(choices, read, meetings);
  const isReady = problems.length === 0 && (cellErrors.length === 0 || choices.leaveOutBadRows);
  const used = new Set(factorColumns(choices.meanings).map(({ factorId }) => factorId));
  return {
    factorIds: setting.factorIds.filter((id) => used.has(id)),
    meetings,
    ballots: good.length,
    emptyRows: read.emptyRows,
    leftOutRows: choices.leaveOutBadRows ? read.rows.length - good.length : 0,
    readings: read.readings,
    cellErrors,
    problems,
    warnings: warningsOf(table, read, meetings, setting),
    ...(isReady && {
      toStore: meetings.flatMap((meeting) => planned(meeting, groups.get(meeting.key) ?? [], setting)),
    }),
  };
}

interface Plan {
  readonly choices: ImportChoices;
  readonly setting: ImportSetting;
}

function preview(table: Table, key: string, ballots: number, { choices, setting }: Plan): MeetingPreview {
  const { meetings, meanings } = choices;
  const isConfidential = ballots < setting.threshold;
  if (meetings.by === "one")
    return { key, heldOn: meetings.heldOn, title: meetings.title.trim(), ballots, isConfidential };
  if (meetings.by === "group") {
    const header = table.header[columnOf(meanings, "group") ?? -1] ?? "";
    return { key, heldOn: meetings.days.get(key), title: titleOf(key, header), ballots, isConfidential };
  }
  const heldOn = dayColumn(meanings) === undefined ? undefined : key;
  return { key, heldOn, title: "", ballots, isConfidential };
}

// A bare number says nothing without the word above it.
function titleOf(group: string, header: string): string {
  return /^\d+$/.test(group) && header.length <= 20 ? `${header} ${group}`.trim() : group;
}

function byDay(one: MeetingPreview, other: MeetingPreview): number {
  return (one.heldOn ?? "").localeCompare(other.heldOn ?? "");
}

function planned(
  meeting: MeetingPreview,
  rows: readonly ReadRow[],
  setting: ImportSetting,
): readonly PlannedMeeting[] {
  if (meeting.heldOn === undefined) return [];
  const ballots = rows.map(({ answers }) => ballotOf(answers, setting.factorIds));
  return [{ heldOn: meeting.heldOn, title: meeting.title, ballots: shuffled(ballots, setting.random) }];
}

// In the order of the instrument, not of the sheet.
function ballotOf(answers: ReadRow["answers"], factorIds: readonly FactorId[]): Ballot["answers"] {
  return Object.fromEntries(
    factorIds.flatMap((id) => {
      const answer = answers.get(id);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}

function warningsOf(
  table: Table,
  read: ReadRows,
  meetings: readonly MeetingPreview[],
  { threshold, today, existingDays }: ImportSetting,
): readonly PlanWarning[] {
  const confidential = meetings.filter(({ isConfidential }) => isConfidential).length;
  const days = [...new Set(meetings.flatMap(({ heldOn }) => heldOn ?? []))];
  const sameDay = days.filter((day) => existingDays.includes(day));
  const future = days.filter((day) => day > today);
  const hasCodes = [...read.writings.values()].some((writings) => writings.has("code"));
  return [
    ...(confidential > 0 ? [{ type: "confidential", meetings: confidential, threshold } as const] : []),
    ...(sameDay.length > 0 ? [{ type: "sameDay", days: sameDay } as const] : []),
    ...(future.length > 0 ? [{ type: "future", days: future } as const] : []),
    ...(hasCodes ? [{ type: "codes" } as const] : []),
    ...(table.shortRows.length > 0 ? [{ type: "shortRows", rows: table.shortRows } as const] : []),
  ];
}
