import { useInstrument } from "#content/use-instrument.tsx";
import { type ImportPlan } from "#domain/answer-sheet/import-plan.ts";
import { type Table } from "#domain/answer-sheet/table.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Notice } from "#ui/notice.tsx";

import { explainWarning } from "./explain-plan.ts";
import { PlanErrors } from "./plan-errors.tsx";
import { PlannedMeetings } from "./planned-meetings.tsx";
import { Readings } from "./readings.tsx";

interface CheckSectionProps {
  readonly table: Table;
  readonly plan: ImportPlan;
  readonly leavesOut: boolean;
  readonly onLeaveOut: (leavesOut: boolean) => void;
}

/** What would be stored, what stands in the way, and how everything was read. */
export function CheckSection({ table, plan, leavesOut, onLeaveOut }: CheckSectionProps) {
  const messages = useMessages();
  const format = useFormat();
  const { check, warnings } = messages.importing;
  return (
    <section className="section" aria-labelledby="import-check">
      <h2 id="import-check">{check.heading}</h2>
      <PlanErrors table={table} plan={plan} leavesOut={leavesOut} onLeaveOut={onLeaveOut} />
      <Counts plan={plan} />
      {plan.warnings.length > 0 && (
        <Notice kind="quiet" title={warnings.title}>
          <ul className="import-list">
            {plan.warnings.map((warning) => (
              <li key={warning.type}>{explainWarning(warning, { table, messages, format })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {plan.meetings.length > 0 && <PlannedMeetings meetings={plan.meetings} />}
      {plan.readings.length > 0 && <Readings readings={plan.readings} />}
    </section>
  );
}

function Counts({ plan }: { readonly plan: ImportPlan }) {
  const { check } = useMessages().importing;
  const { instrument } = useInstrument();
  return (
    <div role="status">
      <p className="import-summary">{check.summary(plan.ballots, plan.meetings.length)}</p>
      <ul className="import-list">
        <li>{check.covers(plan.factorIds.length, instrument.factors.length)}</li>
        {plan.emptyRows > 0 && <li>{check.emptyRows(plan.emptyRows)}</li>}
        {plan.leftOutRows > 0 && <li>{check.leftOutRows(plan.leftOutRows)}</li>}
      </ul>
    </div>
  );
}
