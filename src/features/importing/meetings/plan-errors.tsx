import { type ImportPlan } from "#domain/answer-sheet/plan/import-plan.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { type ImportForm } from "#features/importing/use-import-choices.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Check } from "#ui/form/check.tsx";
import { Notice } from "#ui/notice.tsx";

import { explainCell, explainPlace, explainProblem } from "./explain-plan.ts";

/** Where focus goes when the last button finds that something still has to change. */
export const PROBLEMS_ID = "import-problems";

interface PlanErrorsProps {
  readonly table: Table;
  readonly plan: ImportPlan;
  readonly form: ImportForm;
}

/** Everything that stands in the way, each with its row and column (B4). */
export function PlanErrors({ table, plan, form }: PlanErrorsProps) {
  const { cellErrors, problems } = plan;
  // One message for the sheet: its cells are right, on a scale that is not ours.
  const isOtherScale = problems.some(({ type }) => type === "otherScale" || type === "longerScale");
  const canLeaveOutSmall = problems.some((problem) => problem.type === "tooSmall" && problem.canLeaveOut);
  return (
    <div id={PROBLEMS_ID} tabIndex={-1}>
      {problems.length > 0 && <Problems table={table} plan={plan} />}
      {(canLeaveOutSmall || plan.leftOutSmall > 0) && <LeaveOutSmall form={form} />}
      {cellErrors.length > 0 && !isOtherScale && <CellErrors table={table} plan={plan} form={form} />}
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

function LeaveOutSmall({ form: { typed, change } }: Pick<PlanErrorsProps, "form">) {
  const { problems } = useMessages().importing;
  return (
    <Check isOn={typed.leaveOutSmall} onChange={(leaveOutSmall) => change({ leaveOutSmall })}>
      {problems.leaveOutSmall}
    </Check>
  );
}

const SHOWN = 20;
/** Where the answers themselves are listed to be explained, a few places are enough. */
const SHOWN_BESIDE_UNKNOWNS = 3;

function CellErrors({ table, plan, form: { typed, change } }: PlanErrorsProps) {
  const messages = useMessages();
  const format = useFormat();
  const { problems } = messages.importing;
  const explainer = { table, messages, format };
  const { cellErrors } = plan;
  const shown = plan.unknowns.length > 0 ? SHOWN_BESIDE_UNKNOWNS : SHOWN;
  const leavesOut = typed.leaveOutBadRows;
  return (
    <Notice kind={leavesOut ? "quiet" : "problem"} title={problems.errorsTitle(cellErrors.length)}>
      <p>{problems.errorsText}</p>
      <ul className="import-list">
        {cellErrors.slice(0, shown).map((error) => (
          <li key={`${error.row} ${error.column}`}>
            <strong>{explainPlace(error, explainer)}</strong>: {explainCell(error, explainer)}
          </li>
        ))}
      </ul>
      {cellErrors.length > shown && <p>{problems.more(cellErrors.length - shown)}</p>}
      <Check isOn={leavesOut} onChange={(leaveOutBadRows) => change({ leaveOutBadRows })}>
        {problems.leaveOut(plan.leavingOut.rows)}
      </Check>
      <LeavingOut plan={plan} />
    </Notice>
  );
}

/** What leaving these rows out does to the result, before it is chosen (I3). */
function LeavingOut({ plan: { leavingOut } }: Pick<PlanErrorsProps, "plan">) {
  const { problems } = useMessages().importing;
  const { rows, of, mostly } = leavingOut;
  return (
    <>
      {mostly !== undefined && <p>{problems.leaveOutBends(mostly)}</p>}
      {rows * MANY > of && <p>{problems.leaveOutMany(of - rows, of)}</p>}
    </>
  );
}

/** More than one row in so many is a large part. */
const MANY = 5;
