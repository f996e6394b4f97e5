import { type DayOrder, readDay } from "#domain/answer-sheet/days/read-day.ts";
import { type ImportPlan, type MeetingChoice } from "#domain/answer-sheet/plan/import-plan.ts";
import { type ImportForm } from "#features/importing/use-import-choices.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { DateField } from "#ui/form/date-field.tsx";
import { Radios } from "#ui/form/radios.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Section } from "#ui/section.tsx";

import { GroupDays } from "./group-days.tsx";
import { PlannedDayField, SameDayField } from "./same-day-field.tsx";

const WAYS = ["one", "day", "group"] as const satisfies readonly MeetingChoice["by"][];
const ORDERS = ["dayFirst", "monthFirst"] as const satisfies readonly DayOrder[];

interface MeetingsSectionProps {
  readonly form: ImportForm;
  readonly plan: Pick<ImportPlan, "sameDays" | "plannedDays">;
}

/** How rows become meetings, and on which days (R1). */
export function MeetingsSection({ form, plan }: MeetingsSectionProps) {
  const { meetings } = useMessages().importing;
  const { typed, change } = form;
  return (
    <Section title={meetings.heading}>
      <Radios
        legend={meetings.legend}
        value={typed.by}
        choices={WAYS.map((by) => ({ value: by, label: meetings.by[by] }))}
        onChange={(by) => change({ by })}
      />
      {form.openDay !== undefined && <DayOrderField form={form} example={form.openDay} />}
      {typed.by === "one" && <OneMeeting form={form} />}
      {typed.by === "group" && form.groups.length > 0 && <GroupDays form={form} />}
      {plan.sameDays.length > 0 && <SameDayField form={form} days={plan.sameDays} />}
      {plan.plannedDays.length > 0 && <PlannedDayField form={form} days={plan.plannedDays} />}
    </Section>
  );
}

/** 3/4/2025 is two days; nothing in the file says which, so the user does. */
function DayOrderField({ form, example }: { readonly form: ImportForm; readonly example: string }) {
  const { meetings } = useMessages().importing;
  const format = useFormat();
  const nameOf = (order: DayOrder) => {
    const day = readDay(example, order);
    const name = meetings.dayOrders[order];
    return day === undefined ? name : meetings.meansDay(name, format.day(day));
  };
  return (
    <Radios
      legend={meetings.dayOrder}
      hint={meetings.dayOrderHint(example.slice(0, 30))}
      value={form.typed.dayOrder}
      choices={ORDERS.map((order) => ({ value: order, label: nameOf(order) }))}
      onChange={(dayOrder) => form.change({ dayOrder })}
    />
  );
}

function OneMeeting({ form: { typed, choices, change } }: { readonly form: ImportForm }) {
  const { meetings } = useMessages().importing;
  const heldOn = choices.meetings.by === "one" ? choices.meetings.heldOn : undefined;
  return (
    <>
      <DateField
        label={meetings.heldOn}
        value={heldOn ?? ""}
        onChange={({ target }) => change({ heldOn: target.value === "" ? undefined : target.value })}
      />
      <TextField
        label={meetings.about}
        hint={meetings.aboutHint}
        maxLength={120}
        value={typed.title}
        onChange={({ target }) => change({ title: target.value })}
      />
    </>
  );
}
