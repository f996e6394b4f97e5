import { type ReactNode } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type ImportPlan } from "#domain/answer-sheet/plan/import-plan.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { Readings } from "#features/importing/columns/readings.tsx";
import { UnknownAnswers } from "#features/importing/columns/unknown-answers.tsx";
import { type ImportForm } from "#features/importing/use-import-choices.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Check } from "#ui/form/check.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

import { explainWarning } from "./explain-plan.ts";
import { PlanErrors } from "./plan-errors.tsx";
import { PlannedMeetings } from "./planned-meetings.tsx";

interface CheckSectionProps {
  readonly table: Table;
  readonly plan: ImportPlan;
  readonly form: ImportForm;
  /** Beside what would be stored: the button that stores it. */
  readonly children: ReactNode;
}

/** What would be stored, what stands in the way, and how everything was read. */
export function CheckSection({ table, plan, form, children }: CheckSectionProps) {
  const messages = useMessages();
  const format = useFormat();
  const { check, warnings } = messages.importing;
  return (
    <Section title={check.heading}>
      {plan.unknowns.length > 0 && <UnknownAnswers unknowns={plan.unknowns} form={form} />}
      <PlanErrors table={table} plan={plan} form={form} />
      <Counts plan={plan} leavesOutUnfinished={form.typed.leaveOutUnfinished} />
      {plan.unfinished > 0 && <LeaveOutUnfinished form={form} />}
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
      {children}
      {plan.readings.length > 0 && <Readings readings={plan.readings} />}
    </Section>
  );
}

function LeaveOutUnfinished({ form: { typed, change } }: { readonly form: ImportForm }) {
  const { check } = useMessages().importing;
  return (
    <Check isOn={typed.leaveOutUnfinished} onChange={(leaveOutUnfinished) => change({ leaveOutUnfinished })}>
      {check.leaveOutUnfinished}
    </Check>
  );
}

interface CountsProps {
  readonly plan: ImportPlan;
  readonly leavesOutUnfinished: boolean;
}

function Counts({ plan, leavesOutUnfinished }: CountsProps) {
  const { check } = useMessages().importing;
  const { instrument } = useInstrument();
  return (
    <div role="status">
      <p className="import-summary">{check.summary(plan.ballots, plan.meetings.length)}</p>
      <ul className="import-list">
        <li>{check.covers(plan.factorIds.length, instrument.factors.length)}</li>
        {plan.emptyRows > 0 && <li>{check.emptyRows(plan.emptyRows)}</li>}
        {plan.leftOutRows > 0 && <li>{check.leftOutRows(plan.leftOutRows)}</li>}
        {plan.leftOutSmall > 0 && <li>{check.leftOutSmall(plan.leftOutSmall)}</li>}
        {plan.unfinished > 0 && (
          <li>
            {leavesOutUnfinished
              ? check.unfinishedLeftOut(plan.unfinished)
              : check.unfinished(plan.unfinished)}
          </li>
        )}
      </ul>
    </div>
  );
}
