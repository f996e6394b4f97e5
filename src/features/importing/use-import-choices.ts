import { useMemo, useState } from "react";

import { type AnswerLabels } from "#domain/answer-sheet/answer-labels.ts";
import { columnOf, type ColumnMeanings, dayColumn } from "#domain/answer-sheet/column-meaning.ts";
import { type ImportChoices, type MeetingChoice } from "#domain/answer-sheet/import-plan.ts";
import { type DayOrder, isDayOrderOpen, possibleDayOrders } from "#domain/answer-sheet/read-day.ts";
import { groupsOf } from "#domain/answer-sheet/read-rows.ts";
import { suggestDays } from "#domain/answer-sheet/suggest-days.ts";
import { filledCells, type Table } from "#domain/answer-sheet/table.ts";
import { type Day } from "#domain/row.ts";

import { weeksLater } from "./weeks-later.ts";

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
  start: Pick<Typed, "meanings" | "weeks">,
): ImportForm {
  const [typed, setTyped] = useState<Typed>(() => ({
    ...start,
    by: likelyWay(start.meanings),
    dayOrder: undefined,
    heldOn: undefined,
    title: "",
    first: "",
    daysOfGroups: new Map(),
    leaveOutBadRows: false,
  }));
  const derived = useMemo(() => derive(table, labels, typed), [table, labels, typed]);
  return { typed, change: (fields) => setTyped((before) => ({ ...before, ...fields })), ...derived };
}

/** The weeks between groups; undefined where what was typed is no whole number from 1 to 52. */
export function weeksOf({ weeks }: Typed): number | undefined {
  const number = Number(weeks);
  return /^\d{1,2}$/.test(weeks.trim()) && number >= 1 && number <= 52 ? number : undefined;
}

// Moments of filling in are spread over days; they are no sign of several meetings.
function likelyWay(meanings: ColumnMeanings): MeetingChoice["by"] {
  if (columnOf(meanings, "date") !== undefined) return "day";
  const hasGroups = columnOf(meanings, "group") !== undefined;
  return hasGroups && dayColumn(meanings) === undefined ? "group" : "one";
}

function derive(table: Table, labels: AnswerLabels, typed: Typed): Omit<ImportForm, "typed" | "change"> {
  const days = daysOf(table, typed.meanings);
  const base: ImportChoices = {
    meanings: typed.meanings,
    meetings: { by: "one", heldOn: undefined, title: typed.title },
    dayOrder: typed.dayOrder ?? possibleDayOrders(days)[0] ?? "dayFirst",
    leaveOutBadRows: typed.leaveOutBadRows,
  };
  const openDay =
    typed.by === "one" || !isDayOrderOpen(days) ? undefined : days.find((day) => isDayOrderOpen([day]));
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
  const days = groups.flatMap((group, index) => {
    const inRhythm = weeks === undefined ? undefined : weeksLater(typed.first, weeks * index);
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
