import { columnOf, dayColumn, factorColumns } from "./column-meaning.ts";
import { type ImportChoices, type MeetingPreview, type PlanProblem } from "./import-plan.ts";
import { type ReadRows } from "./read-rows.ts";

/** From this share of a column on, numbers off the scale are another scale and no typing errors. */
const OTHER_SCALE_SHARE = 0.05;
/** So many groups, most of them of one ballot, are people. */
const LEAST_GROUPS = 5;

/** Why nothing of a sheet can be stored, whatever rows are left out (B4, I3, R3). */
export function findProblems(
  choices: ImportChoices,
  read: ReadRows,
  meetings: readonly MeetingPreview[],
): readonly PlanProblem[] {
  if (factorColumns(choices.meanings).length === 0) return [{ type: "noFactors" }];
  return [...scaleProblems(choices, read), ...meetingProblems(choices, meetings)];
}

function scaleProblems(choices: ImportChoices, read: ReadRows): readonly PlanProblem[] {
  return factorColumns(choices.meanings).flatMap(({ column, factorId }): readonly PlanProblem[] => {
    const errors = read.rows.flatMap((row) => row.errors.filter((error) => error.column === column));
    const offScale = errors.filter(({ reason }) => reason === "outsideScale");
    const filled = errors.length + read.rows.filter(({ answers }) => answers.has(factorId)).length;
    if (offScale.length > 0 && offScale.length >= filled * OTHER_SCALE_SHARE) {
      return [
        { type: "otherScale", column, values: [...new Set(offScale.map(({ value }) => value))].slice(0, 5) },
      ];
    }
    const writings = read.writings.get(column);
    return writings?.has("plain") && writings.has("mild") ? [{ type: "longerScale", column }] : [];
  });
}

function meetingProblems(
  choices: ImportChoices,
  meetings: readonly MeetingPreview[],
): readonly PlanProblem[] {
  const columns = columnProblems(choices, meetings);
  if (columns.length > 0) return columns;
  if (meetings.length === 0) return [{ type: "noBallots" }];

  const dayless = meetings.filter(({ heldOn }) => heldOn === undefined).map(({ key }) => key);
  return dayless.length > 0 ? [{ type: "dayMissing", meetings: dayless }] : [];
}

function columnProblems(
  { meanings, meetings: { by } }: ImportChoices,
  meetings: readonly MeetingPreview[],
): readonly PlanProblem[] {
  if (by === "day" && dayColumn(meanings) === undefined) return [{ type: "noDayColumn" }];
  if (by !== "group") return [];
  const column = columnOf(meanings, "group");
  if (column === undefined) return [{ type: "noGroupColumn" }];
  return arePeople(meetings) ? [{ type: "groupIsPerson", column }] : [];
}

function arePeople(meetings: readonly MeetingPreview[]): boolean {
  return (
    meetings.length >= LEAST_GROUPS &&
    meetings.filter(({ ballots }) => ballots === 1).length * 2 > meetings.length
  );
}
