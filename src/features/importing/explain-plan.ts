import { type CellError, type PlanProblem, type PlanWarning } from "#domain/answer-sheet/import-plan.ts";
import { columnLetter, type Table } from "#domain/answer-sheet/table.ts";
import { type Format } from "#i18n/format.ts";
import { type Messages } from "#i18n/messages.ts";

/** What a plan is explained with. */
export interface Explainer {
  readonly table: Table;
  readonly messages: Messages;
  readonly format: Format;
}

const LONGEST_HEADER = 60;
const MOST_LISTED = 5;

/** "column F (Reputation)" */
export function columnName(column: number, { table, messages }: Explainer): string {
  return messages.importing.columns.name(columnLetter(column), shortHeader(table.header[column] ?? ""));
}

export function shortHeader(header: string): string {
  return header.length > LONGEST_HEADER ? `${header.slice(0, LONGEST_HEADER).toWellFormed()}…` : header;
}

/** What has to change before anything can be stored. */
export function explainProblem(problem: PlanProblem, explainer: Explainer): string {
  const { problems } = explainer.messages.importing;
  switch (problem.type) {
    case "otherScale":
      return problems.otherScale(columnName(problem.column, explainer), problem.values.join(", "));
    case "longerScale":
    case "groupIsPerson":
      return problems[problem.type](columnName(problem.column, explainer));
    case "dayMissing":
      return problem.meetings.includes("")
        ? problems.dayMissing
        : problems.daysMissing(listed(problem.meetings, explainer));
    case "noFactors":
    case "noDayColumn":
    case "noGroupColumn":
    case "noBallots":
      return problems[problem.type];
  }
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
      return warnings.codes;
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
