import { useMemo, useState } from "react";

import { type AnswerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { type ColumnMeanings, dayColumn } from "#domain/answer-sheet/columns/column-meaning.ts";
import {
  type DayOrder,
  isDayOrderOpen,
  isTwoDays,
  possibleDayOrders,
} from "#domain/answer-sheet/days/read-day.ts";
import { suggestDays } from "#domain/answer-sheet/days/suggest-days.ts";
import {
  type ImportChoices,
  type MeetingChoice,
  type ToldAnswers,
} from "#domain/answer-sheet/plan/import-plan.ts";
import { groupsOf } from "#domain/answer-sheet/plan/read-rows.ts";
import { type SameDay } from "#domain/answer-sheet/plan/same-day.ts";
import { suggestWay } from "#domain/answer-sheet/plan/suggest-way.ts";
import { filledCells, type Table } from "#domain/answer-sheet/table/table.ts";
import { daysLater } from "#domain/day-number.ts";
import { Day } from "#domain/rows/row.ts";

/** What the user typed or chose; what was not touched follows from the sheet. */
export interface Typed {
  readonly meanings: ColumnMeanings;
  readonly by: MeetingChoice["by"];
  readonly dayOrder: DayOrder | undefined;
  /** The day of the one meeting. */
  readonly heldOn: Day | undefined;
  readonly title: string;
  /** The day of the first group, and the weeks between groups, as typed. */
  readonly first: Day;
  readonly weeks: string;
  readonly daysOfGroups: ReadonlyMap<string, Day>;
  readonly leaveOutBadRows: boolean;
  readonly leaveOutUnfinished: boolean;
  readonly leaveOutSmall: boolean;
  readonly told: ToldAnswers;
  /** What this file does to a round of the same day. */
  readonly sameDay: SameDay | undefined;
  /** Forms of the day of a planned meeting are another meeting. */
  readonly besidePlanned: boolean;
}

export interface ImportForm {
  readonly typed: Typed;
  readonly change: (fields: Partial<Typed>) => void;
  readonly choices: ImportChoices;
  readonly groups: readonly string[];
  /** Groups whose day the sheet does not tell. */
  readonly daylessGroups: number;
  /** A cell that reads differently in either order of day and month; undefined when that does not matter. */
  readonly openDay: string | undefined;
}

/** The choices for one sheet, beginning with what the sheet itself suggests. */
export function useImportChoices(
  table: Table,
  labels: AnswerLabels,
  { threshold, ...start }: Pick<Typed, "meanings" | "weeks"> & { readonly threshold: number },
): ImportForm {
  const [typed, setTyped] = useState<Typed>(() => ({
    ...start,
    by: suggestWay(table, start.meanings, { labels, threshold }),
    dayOrder: undefined,
    heldOn: undefined,
    title: "",
    first: "",
    daysOfGroups: new Map(),
    leaveOutBadRows: false,
    leaveOutUnfinished: false,
    leaveOutSmall: false,
    told: new Map(),
    sameDay: undefined,
    besidePlanned: false,
  }));
  const derived = useMemo(() => derive(table, labels, typed), [table, labels, typed]);
  return { typed, change: (fields) => setTyped((before) => ({ ...before, ...fields })), ...derived };
}

/** The weeks between groups; undefined where what was typed is no whole number from 1 to 52. */
export function weeksOf({ weeks }: Typed): number | undefined {
  const number = Number(weeks);
  return /^\d{1,2}$/.test(weeks.trim()) && number >= 1 && number <= 52 ? number : undefined;
}

function derive(table: Table, labels: AnswerLabels, typed: Typed): Omit<ImportForm, "typed" | "change"> {
  const days = daysOf(table, typed.meanings);
  const base: ImportChoices = {
    meanings: typed.meanings,
    meetings: { by: "one", heldOn: undefined, title: typed.title },
    // Asked, and never assumed: until somebody said so there is no order, and no day follows from it (B4).
    dayOrder:
      typed.dayOrder ?? (isDayOrderOpen(days) ? undefined : (possibleDayOrders(days)[0] ?? "dayFirst")),
    leaveOutBadRows: typed.leaveOutBadRows,
    leaveOutUnfinished: typed.leaveOutUnfinished,
    leaveOutSmall: typed.leaveOutSmall,
    told: typed.told,
    sameDay: typed.sameDay,
    besidePlanned: typed.besidePlanned,
  };
  const openDay = isDayOrderOpen(days) ? days.find(isTwoDays) : undefined;
  if (typed.by === "day") {
    return { choices: { ...base, meetings: { by: "day" } }, groups: [], daylessGroups: 0, openDay };
  }
  if (typed.by === "one") {
    const heldOn = typed.heldOn ?? suggestDays(table, base, labels).get("");
    return {
      choices: { ...base, meetings: { by: "one", heldOn, title: typed.title } },
      groups: [],
      daylessGroups: 0,
      openDay,
    };
  }
  return { ...deriveGroups(table, labels, { typed, base }), openDay };
}

function deriveGroups(
  table: Table,
  labels: AnswerLabels,
  { typed, base }: { readonly typed: Typed; readonly base: ImportChoices },
): Omit<ImportForm, "typed" | "change" | "openDay"> {
  const groups = groupsOf(table, base, labels);
  const suggested = suggestDays(table, { ...base, meetings: { by: "group", days: new Map() } }, labels);
  const weeks = weeksOf(typed);
  const hasFirst = Day.safeParse(typed.first).success;
  const days = groups.flatMap((group, index) => {
    const inRhythm = weeks !== undefined && hasFirst ? daysLater(typed.first, weeks * 7 * index) : undefined;
    const day = typed.daysOfGroups.get(group) ?? suggested.get(group) ?? inRhythm;
    return day === undefined || day === "" ? [] : [[group, day] as const];
  });
  return {
    choices: { ...base, meetings: { by: "group", days: new Map(days) } },
    groups,
    daylessGroups: groups.filter((group) => !suggested.has(group)).length,
  };
}

function daysOf(table: Table, meanings: ColumnMeanings): readonly string[] {
  const column = dayColumn(meanings);
  return column === undefined ? [] : filledCells(table, column);
}
