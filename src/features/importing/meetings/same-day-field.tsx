import { SAME_DAY_WAYS } from "#domain/answer-sheet/plan/same-day.ts";
import { type Day } from "#domain/rows/row.ts";
import { type ImportForm } from "#features/importing/use-import-choices.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Radios } from "#ui/form/radios.tsx";

interface DaysFieldProps {
  readonly form: ImportForm;
  readonly days: readonly Day[];
}

/** There is a round of forms on this day: late forms join it, a better file replaces it, or it is another meeting (R6). */
export function SameDayField({ form: { typed, change }, days }: DaysFieldProps) {
  const { meetings } = useMessages().importing;
  const format = useFormat();
  const names = format.list(days.map(format.day));
  return (
    <Radios
      legend={meetings.sameDay(names)}
      hint={meetings.sameDayHint}
      value={typed.sameDay}
      choices={SAME_DAY_WAYS.map((way) => ({ value: way, label: meetings.sameDayWays[way](names) }))}
      onChange={(sameDay) => change({ sameDay })}
    />
  );
}

/** A meeting was planned on this day: the forms are of that meeting, unless the user says otherwise (R1). */
export function PlannedDayField({ form: { typed, change }, days }: DaysFieldProps) {
  const { meetings } = useMessages().importing;
  const format = useFormat();
  const names = format.list(days.map(format.day));
  const { legend, own, join } = meetings.plannedDay;
  return (
    <Radios
      legend={legend(names)}
      value={typed.besidePlanned}
      choices={[
        { value: false, label: join(days.length) },
        { value: true, label: own(days.length) },
      ]}
      onChange={(besidePlanned) => change({ besidePlanned })}
    />
  );
}
