import { type ImportForm, weeksOf } from "#features/importing/use-import-choices.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { DateField } from "#ui/form/date-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";

/** A day for each group: in a rhythm from the first on, and each to be changed by itself. */
export function GroupDays({ form }: { readonly form: ImportForm }) {
  const { meetings } = useMessages().importing;
  const { choices, groups } = form;
  const days = choices.meetings.by === "group" ? choices.meetings.days : undefined;
  return (
    <>
      {form.daylessGroups > 0 && <RhythmFields form={form} />}
      <table className="import-table">
        <caption>{meetings.days}</caption>
        <thead>
          <tr>
            <th scope="col">{meetings.group}</th>
            <th scope="col">{meetings.day}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group}>
              <th scope="row">{group}</th>
              <td>
                <input
                  type="date"
                  className="input input--short"
                  aria-label={meetings.dayOf(group)}
                  value={days?.get(group) ?? ""}
                  onChange={({ target }) =>
                    form.change({
                      daysOfGroups: new Map([...form.typed.daysOfGroups, [group, target.value]]),
                    })
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function RhythmFields({ form: { typed, change } }: { readonly form: ImportForm }) {
  const { meetings } = useMessages().importing;
  return (
    <>
      <DateField
        label={meetings.first}
        hint={meetings.firstHint}
        value={typed.first}
        onChange={({ target }) => change({ first: target.value })}
      />
      <TextField
        label={meetings.weeks}
        error={weeksOf(typed) === undefined ? meetings.badWeeks : undefined}
        isShort
        inputMode="numeric"
        value={typed.weeks}
        onChange={({ target }) => change({ weeks: target.value })}
      />
    </>
  );
}
