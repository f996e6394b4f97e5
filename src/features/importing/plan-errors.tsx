import { type ImportPlan } from "#domain/answer-sheet/import-plan.ts";
import { type Table } from "#domain/answer-sheet/table.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Notice } from "#ui/notice.tsx";

import { columnName, explainCell, explainProblem } from "./explain-plan.ts";

/** Where focus goes when the last button finds that something still has to change. */
export const PROBLEMS_ID = "import-problems";

interface PlanErrorsProps {
  readonly table: Table;
  readonly plan: ImportPlan;
  readonly leavesOut: boolean;
  readonly onLeaveOut: (leavesOut: boolean) => void;
}

/** Everything that stands in the way, each with its row and column (B4). */
export function PlanErrors({ table, plan, leavesOut, onLeaveOut }: PlanErrorsProps) {
  const { cellErrors, problems } = plan;
  return (
    <div id={PROBLEMS_ID} tabIndex={-1}>
      {problems.length > 0 && <Problems table={table} plan={plan} />}
      {cellErrors.length > 0 && (
        <CellErrors table={table} plan={plan} leavesOut={leavesOut} onLeaveOut={onLeaveOut} />
      )}
    </div>
  );
}

function Problems({ table, plan }: Pick<PlanErrorsProps, "table" | "plan">) {
  const messages = useMessages();
  const format = useFormat();
  return (
    <Notice kind="problem" title={messages.importing.problems.title}>
      <ul className="import-list">
        {plan.problems.map((problem) => {
          const text = explainProblem(problem, { table, messages, format });
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </Notice>
  );
}

const SHOWN = 20;

function CellErrors({ table, plan, leavesOut, onLeaveOut }: PlanErrorsProps) {
  const messages = useMessages();
  const format = useFormat();
  const { problems } = messages.importing;
  const explainer = { table, messages, format };
  const { cellErrors } = plan;
  const rows = new Set(cellErrors.map(({ row }) => row)).size;
  return (
    <Notice kind={leavesOut ? "quiet" : "problem"} title={problems.errorsTitle(cellErrors.length)}>
      <p>{problems.errorsText}</p>
      <ul className="import-list">
        {cellErrors.slice(0, SHOWN).map((error) => (
          <li key={`${error.row} ${error.column}`}>
            <strong>{problems.cell(error.row, columnName(error.column, explainer))}</strong>:{" "}
            {explainCell(error, explainer)}
          </li>
        ))}
      </ul>
      {cellErrors.length > SHOWN && <p>{problems.more(cellErrors.length - SHOWN)}</p>}
      <label className="import-choice">
        <input type="checkbox" checked={leavesOut} onChange={({ target }) => onLeaveOut(target.checked)} />
        {problems.leaveOut(rows)}
      </label>
    </Notice>
  );
}
