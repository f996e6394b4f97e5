import {
  type CellError,
  type PlanProblem,
  type PlanWarning,
  type SmallMeeting,
} from "#domain/answer-sheet/plan/import-plan.ts";
import { placeOfColumn, placeOfRow, type Table } from "#domain/answer-sheet/table/table.ts";
import { type Format } from "#i18n/format.ts";
import { type Messages } from "#i18n/messages.ts";

/** The language something is explained in. */
export interface Words {
  readonly messages: Messages;
  readonly format: Format;
}

/** What a plan is explained with. */
export interface Explainer extends Words {
  readonly table: Table;
}

const LONGEST_HEADER = 60;
const MOST_LISTED = 5;

/** "column F (Reputation)" */
export function columnName(column: number, { table, messages }: Explainer): string {
  const { columns } = messages.importing;
  const name = table.isTurned === true ? columns.rowName : columns.name;
  return name(placeOfColumn(table, column), shortHeader(table.header[column] ?? ""));
}

export function shortHeader(header: string): string {
  return header.length > LONGEST_HEADER ? `${header.slice(0, LONGEST_HEADER).toWellFormed()}…` : header;
}

/** What has to change before anything can be stored. */
export function explainProblem(problem: PlanProblem, explainer: Explainer): string {
  const { problems } = explainer.messages.importing;
  if (isPlain(problem)) return problems[problem.type];
  if ("heldOn" in problem) return explainRelease(problem, explainer);
  switch (problem.type) {
    case "otherScale":
      return problems.otherScale(problem.lowest, problem.highest);
    case "groupIsPerson":
      return problems.groupIsPerson(columnName(problem.column, explainer));
    case "tooSmall":
      return problems.tooSmall(
        listed(
          problem.meetings.map((small) => smallName(small, explainer)),
          explainer,
        ),
        problem.threshold,
      );
    case "sameDayRound":
      return problems.sameDayRound(listed(problem.days.map(explainer.format.day), explainer));
    case "dayMissing":
      return problem.meetings.includes("")
        ? problems.dayMissing
        : problems.daysMissing(listed(problem.meetings, explainer));
  }
}

/** What stands in the way between these forms and those of an earlier round (R5). */
function explainRelease(
  problem: Extract<PlanProblem, { heldOn: unknown }>,
  { format, messages }: Explainer,
): string {
  const { problems } = messages.importing;
  const day = format.day(problem.heldOn);
  return problem.type === "tooFewDiffer"
    ? problems.tooFewDiffer(day, problem.people, problem.threshold)
    : problems[problem.type](day, problem.forms);
}

type PlainProblem = Extract<PlanProblem, { readonly type: (typeof PLAIN)[number] }>;

/** Problems whose words need no name or number. */
const PLAIN = ["noFactors", "noDayColumn", "noGroupColumn", "noBallots", "dayOrder", "longerScale"] as const;

function isPlain(problem: PlanProblem): problem is PlainProblem {
  return PLAIN.some((type) => type === problem.type);
}

/** "4 maart 2025 (3)" */
function smallName({ key, heldOn, ballots }: SmallMeeting, { format }: Explainer): string {
  return `${heldOn === key ? format.day(key) : key} (${ballots})`;
}

/** Where a cell stands: "row 4, column F (Reputation)". In a turned table its row is a column. */
export function explainPlace({ row, column }: CellError, explainer: Explainer): string {
  const { problems } = explainer.messages.importing;
  const name = columnName(column, explainer);
  const place = placeOfRow(explainer.table, row, column);
  return explainer.table.isTurned === true ? problems.turnedCell(place, name) : problems.cell(place, name);
}

/** Why a cell cannot be read. */
export function explainCell({ reason, value }: CellError, { messages }: Explainer): string {
  const { cellReasons, problems } = messages.importing;
  if (reason === "noDay" && value === "") return cellReasons.noDayHere;
  if (reason === "noGroup" || reason === "personalGroup") return cellReasons[reason];
  // The value is kept back because it may tell who answered (R3).
  return value === "" ? cellReasons.personalHidden : `${problems.said(value)} ${cellReasons[reason]}`;
}

/** What the user should know and need not change. */
export function explainWarning(warning: PlanWarning, explainer: Explainer): string {
  const { warnings } = explainer.messages.importing;
  switch (warning.type) {
    case "confidential":
      return warnings.confidential(warning.meetings, warning.threshold);
    case "sameDay":
    case "future":
      return warnings[warning.type](listed(warning.days.map(explainer.format.day), explainer));
    case "codes":
    case "labelled":
      return warnings[warning.type];
    case "severalDays":
      return warnings.severalDays(columnName(warning.column, explainer), warning.days, warning.threshold);
    case "unreadDays":
      return warnings.unreadDays(columnName(warning.column, explainer), warning.example);
    case "joinedSpellings":
      return warnings.joinedSpellings(
        listed(
          warning.spellings.map((spellings) => spellings.join(" = ")),
          explainer,
        ),
      );
    case "shortRows":
      return warnings.shortRows(listed(warning.rows.map(String), explainer));
  }
}

function listed(items: readonly string[], { messages, format }: Explainer): string {
  const more = items.length - MOST_LISTED;
  return format.list(
    more > 0 ? [...items.slice(0, MOST_LISTED), messages.importing.warnings.moreDays(more)] : items,
  );
}
