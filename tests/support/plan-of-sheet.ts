import { greenport12En } from "#content/greenport-12/en.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { greenport12Nl } from "#content/greenport-12/nl.ts";
import { answerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { dayColumn } from "#domain/answer-sheet/columns/column-meaning.ts";
import { guessColumns } from "#domain/answer-sheet/columns/guess-columns.ts";
import { isDayOrderOpen, possibleDayOrders } from "#domain/answer-sheet/days/read-day.ts";
import { suggestDays } from "#domain/answer-sheet/days/suggest-days.ts";
import {
  type ImportChoices,
  type ImportPlan,
  type MeetingChoice,
} from "#domain/answer-sheet/plan/import-plan.ts";
import { type ImportSetting, planImport } from "#domain/answer-sheet/plan/plan-import.ts";
import { suggestWay } from "#domain/answer-sheet/plan/suggest-way.ts";
import { filledCells, type Table } from "#domain/answer-sheet/table/table.ts";

import { findIn, sheetFixture } from "./read-tables-of.ts";
import { tableFromRecords } from "./table-from-records.ts";

export const TEXTS = [greenport12Nl, greenport12En];
export const FACTORS = greenport12.factors.map(({ id }) => id);
export const NAMES = FACTORS.map((id) => greenport12Nl.factors[id]?.name ?? "");
const LABELS = answerLabels(TEXTS);
const THRESHOLD = 5;

/** Rows of plausible answers, one to five, for so many people. */
export function answers(people: number, columns = FACTORS.length): readonly (readonly string[])[] {
  return Array.from({ length: people }, (_, row) =>
    Array.from({ length: columns }, (__, column) => String(((row * 7 + column * 3 + row * column) % 5) + 1)),
  );
}

export function sheetOf(...records: readonly (readonly string[])[]): Table {
  const table = tableFromRecords(records);
  if (!table.ok) throw new Error(`The test needs a table: ${table.error.type}`);
  return table.value;
}

/** The first table of a file in `tests/fixtures/answer-sheets`. */
export async function sheetFrom(name: string): Promise<Table> {
  const found = await findIn(sheetFixture(name));
  if (!found.ok) throw new Error(`${name} gives no table.`);
  return found.value.table;
}

interface Proposal {
  /** What each column is taken for: the id of a factor, or the kind. */
  readonly kinds: readonly string[];
  readonly byOrder: readonly number[];
  readonly sets: readonly string[];
  readonly by: MeetingChoice["by"];
  readonly suggestedDay: string | undefined;
  readonly isDayOrderOpen: boolean;
  readonly plan: ImportPlan;
}

/** What the import proposes for a sheet, as the page does, with the choices a user makes besides. */
export function propose(
  table: Table,
  chosen: Partial<ImportChoices> & { readonly by?: MeetingChoice["by"]; readonly heldOn?: string } = {},
  setting: Partial<ImportSetting> = {},
): Proposal {
  const guess = guessColumns(table, greenport12, TEXTS);
  const { by: chosenWay, heldOn, ...choices } = chosen;
  const meanings = choices.meanings ?? guess.meanings;
  const by = chosenWay ?? suggestWay(table, meanings, { labels: LABELS, threshold: THRESHOLD });
  const column = dayColumn(meanings);
  const days = column === undefined ? [] : filledCells(table, column);
  const isOpen = isDayOrderOpen(days);
  const base: ImportChoices = {
    meetings: { by: "one", heldOn: undefined, title: "" },
    dayOrder: isOpen ? undefined : (possibleDayOrders(days)[0] ?? "dayFirst"),
    leaveOutBadRows: false,
    ...choices,
    meanings,
  };
  const suggested = suggestDays(table, base, LABELS).get("");
  const ways: Record<MeetingChoice["by"], MeetingChoice> = {
    one: { by: "one", heldOn: heldOn ?? suggested, title: "" },
    day: { by: "day" },
    group: {
      by: "group",
      days: suggestDays(table, { ...base, meetings: { by: "group", days: new Map() } }, LABELS),
    },
  };
  return {
    kinds: guess.meanings.map((meaning) => (meaning.type === "factor" ? meaning.factorId : meaning.type)),
    byOrder: guess.byOrder,
    sets: guess.sets.map(({ label }) => label),
    by,
    suggestedDay: suggested,
    isDayOrderOpen: isOpen,
    plan: planImport(
      table,
      { ...base, meetings: choices.meetings ?? ways[by] },
      {
        labels: LABELS,
        factorIds: FACTORS,
        threshold: THRESHOLD,
        today: "2026-12-31",
        existingDays: [],
        offered: guess.meanings,
        random: () => 0.5,
        ...setting,
      },
    ),
  };
}
