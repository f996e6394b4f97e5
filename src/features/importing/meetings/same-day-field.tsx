import { SAME_DAY_WAYS } from "#domain/answer-sheet/plan/same-day.ts";
import { type Day } from "#domain/rows/row.ts";
import { type ImportForm } from "#features/importing/use-import-choices.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

interface SameDayFieldProps {
  readonly form: ImportForm;
  readonly days: readonly Day[];
}

/** There is a round of forms on this day: late forms join it, a better file replaces it, or it is another meeting (R6). */
export function SameDayField({ form: { typed, change }, days }: SameDayFieldProps) {
  const { meetings } = useMessages().importing;
  const format = useFormat();
  const names = format.list(days.map(format.day));
  return (
    <fieldset className="import-choices">
      <legend>{meetings.sameDay(names)}</legend>
      <p className="quiet small">{meetings.sameDayHint}</p>
      {SAME_DAY_WAYS.map((way) => (
        <label key={way} className="import-choice">
          <input
            type="radio"
            name="import-same-day"
            checked={typed.sameDay === way}
            onChange={() => change({ sameDay: way })}
          />
          {meetings.sameDayWays[way](names)}
        </label>
      ))}
    </fieldset>
  );
}
