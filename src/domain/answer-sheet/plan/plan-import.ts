import { type AnswerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { isStepOf } from "#domain/answer-sheet/answers/other-scale.ts";
import {
  type ColumnMeanings,
  columnOf,
  dayColumn,
  factorColumns,
} from "#domain/answer-sheet/columns/column-meaning.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { groupBy } from "#domain/group-by.ts";
import { type Answers } from "#domain/rounds/ballot.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type MeetingToScore } from "#domain/rounds/meetings-to-score.ts";
import { type Day } from "#domain/rows/row.ts";

import { findProblems, isSmall, type ProblemSource, scaleOf } from "./find-problems.ts";
import {
  type ImportChoices,
  type ImportPlan,
  type MeetingPreview,
  type PlannedMeeting,
} from "./import-plan.ts";
import { joinPlanned } from "./join-planned.ts";
import { leavingOut } from "./leaving-out.ts";
import { type EarlierRound, placeMeetings, type Placement } from "./place-meetings.ts";
import { warningsOf } from "./plan-warnings.ts";
import { type ReadRow, readRows } from "./read-rows.ts";
import { shuffled } from "./shuffled.ts";

/** What the plan is made with, besides the sheet and the choices. */
export interface ImportSetting {
  readonly labels: AnswerLabels;
  /** The factors in the order of the instrument. */
  readonly factorIds: readonly FactorId[];
  readonly threshold: number;
  readonly today: Day;
  readonly existingDays: readonly Day[];
  /** The closed rounds of forms that the community has or had; none when absent. */
  readonly earlier?: readonly EarlierRound[];
  /** The meetings of which nothing was scored yet; none when absent. */
  readonly toScore?: readonly MeetingToScore[];
  /** What the sheet offered at first; the choices when absent. */
  readonly offered?: ColumnMeanings;
  /** Numbers from 0 up to, not including, 1. */
  readonly random: () => number;
}

/**
 * What would be stored of a sheet, and everything that stands in the way (B4): all or nothing.
 *
 * Identical rows are all kept: without names nobody can tell a double from a like-minded neighbour.
 */
export function planImport(table: Table, choices: ImportChoices, setting: ImportSetting): ImportPlan {
  const { labels, threshold } = setting;
  const source: ProblemSource = { table, labels, threshold, offered: setting.offered ?? choices.meanings };
  const read = readRows(table, choices, labels);
  const good = read.rows.filter(({ errors }) => errors.length === 0);
  const groups = groupBy(good, ({ key }) => key);
  const all = [...groups]
    .map(([key, rows]) => preview(table, key, rows.length, { choices, setting }))
    .toSorted(byDay);
  const own = withoutSmall(all, choices, threshold);
  const placement = placeMeetings(
    own.flatMap((meeting) => withBallots(meeting, groups.get(meeting.key) ?? [], setting)),
    setting.earlier ?? [],
    { sameDay: choices.sameDay, threshold },
  );
  const apart = placement.meetings.map(({ meeting }) => meeting);
  const joined = joinPlanned(apart, setting.toScore ?? []);
  const toStore = choices.besidePlanned === true ? apart : joined;
  const meetings = withPlaces(own, { placement, toStore }, threshold);

  const cellErrors = read.rows.flatMap(({ errors }) => errors);
  const problems = [...findProblems(choices, source, meetings), ...placement.problems];
  const isReady = problems.length === 0 && (cellErrors.length === 0 || choices.leaveOutBadRows);
  const scale = scaleOf(choices, source);
  const used = new Set(factorColumns(choices.meanings).map(({ factorId }) => factorId));
  const ballots = countBallots(meetings);
  return {
    factorIds: setting.factorIds.filter((id) => used.has(id)),
    meetings,
    ballots,
    emptyRows: read.emptyRows,
    leftOutRows: choices.leaveOutBadRows ? read.rows.length - good.length : 0,
    unfinished: read.unfinished,
    leftOutSmall: good.length - ballots,
    unknowns: read.reader.unknowns().filter(({ written }) => !isStepOf(scale, written)),
    leavingOut: leavingOut(read.rows),
    readings: read.reader.readings(),
    cellErrors,
    problems,
    sameDays: placement.sameDays,
    plannedDays: [...new Set(joined.flatMap(({ planned }) => planned?.heldOn ?? []))],
    warnings: warningsOf(read, meetings, { ...setting, table, choices }).filter(
      // What is refused is not also said to be stored and hidden.
      ({ type }) => type !== "confidential" || problems.every((problem) => problem.type !== "tooSmall"),
    ),
    ...(isReady && { toStore }),
  };
}

function countBallots(meetings: readonly MeetingPreview[]): number {
  return meetings.reduce((sum, { ballots }) => sum + ballots, 0);
}

/** Without the days or groups that would single people out, when the user said so and others are left (R5). */
function withoutSmall(
  meetings: readonly MeetingPreview[],
  { meetings: { by }, leaveOutSmall }: ImportChoices,
  threshold: number,
): readonly MeetingPreview[] {
  if (by === "one" || leaveOutSmall !== true) return meetings;
  const large = meetings.filter((meeting) => !isSmall(meeting, threshold));
  return large.length === 0 ? meetings : large;
}

/** Where each meeting goes; it is confidential by all the forms its round has afterwards. */
function withPlaces(
  meetings: readonly MeetingPreview[],
  { placement, toStore }: { readonly placement: Placement; readonly toStore: readonly PlannedMeeting[] },
  threshold: number,
): readonly MeetingPreview[] {
  const dated = meetings.filter(({ heldOn }) => heldOn !== undefined);
  return meetings.map((meeting) => {
    const at = dated.indexOf(meeting);
    const [total, stored] = [placement.meetings[at]?.counted.ballots, toStore[at]];
    if (total === undefined || stored === undefined) return meeting;
    const { title, planned } = stored;
    return { ...meeting, isConfidential: total < threshold, title, ...(planned && { planned }) };
  });
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
  const heldOn = dayColumn(meanings) === undefined || key === "" ? undefined : key;
  return { key, heldOn, title: "", ballots, isConfidential };
}

// A bare number says nothing without the word above it.
function titleOf(group: string, header: string): string {
  return /^\d+$/.test(group) && header.length <= 20 ? `${header} ${group}`.trim() : group;
}

function byDay(one: MeetingPreview, other: MeetingPreview): number {
  return (one.heldOn ?? "").localeCompare(other.heldOn ?? "");
}

function withBallots(
  meeting: MeetingPreview,
  rows: readonly ReadRow[],
  setting: ImportSetting,
): readonly PlannedMeeting[] {
  if (meeting.heldOn === undefined) return [];
  const ballots = rows.map(({ answers }) => ballotOf(answers, setting.factorIds));
  return [{ heldOn: meeting.heldOn, title: meeting.title, ballots: shuffled(ballots, setting.random) }];
}

// In the order of the instrument, not of the sheet.
function ballotOf(answers: ReadRow["answers"], factorIds: readonly FactorId[]): Answers {
  return Object.fromEntries(
    factorIds.flatMap((id) => {
      const answer = answers.get(id);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}
