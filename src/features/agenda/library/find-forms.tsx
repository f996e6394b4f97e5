import { useInstrument } from "#content/use-instrument.tsx";
import { ANY_FORM, type WantedForm } from "#domain/agenda/find-work-forms.ts";
import { SUITED_FLAGS } from "#domain/agenda/work-form.ts";
import { useFactorChoices } from "#features/agenda/use-factor-choices.ts";
import { flagName } from "#i18n/flag-sentence.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Section } from "#ui/section.tsx";

const MINUTES = [15, 30, 45, 60] as const;
const PEOPLE = [4, 6, 8, 10, 12, 16, 20, 30, 40] as const;

interface FindFormsProps {
  readonly wanted: WantedForm;
  readonly onChange: (wanted: WantedForm) => void;
}

/** What to look for; each choice narrows what is found at once. */
export function FindForms({ wanted, onChange }: FindFormsProps) {
  const messages = useMessages();
  const { find } = messages.library;
  const change = (over: Partial<WantedForm>) => onChange({ ...wanted, ...over });
  const isAny = Object.entries(ANY_FORM).every(([field, any]) => Reflect.get(wanted, field) === any);
  return (
    <Section title={find.title} hidesTitle className="library__find no-print">
      <TextField
        label={find.words}
        hint={find.wordsHint}
        type="search"
        value={wanted.words}
        onChange={({ target }) => change({ words: target.value })}
      />
      <FactorChoice factorId={wanted.factorId} onChange={(factorId) => change({ factorId })} />
      <SelectField
        label={find.kind}
        value={wanted.kind}
        choices={[
          { value: null, label: find.anyKind },
          ...SUITED_FLAGS.map((kind) => ({ value: kind, label: flagName(kind, messages) })),
        ]}
        onChange={(kind) => change({ kind })}
      />
      <SelectField
        label={find.minutes}
        value={wanted.minutes}
        choices={[
          { value: null, label: find.anyMinutes },
          ...MINUTES.map((minutes) => ({ value: minutes, label: find.atMost(minutes) })),
        ]}
        onChange={(minutes) => change({ minutes })}
      />
      <SelectField
        label={find.people}
        value={wanted.people}
        choices={[
          { value: null, label: find.anyPeople },
          ...PEOPLE.map((people) => ({ value: people, label: find.persons(people) })),
        ]}
        onChange={(people) => change({ people })}
      />
      {!isAny && (
        <p className="library__again">
          <Button look="quiet" onClick={() => onChange(ANY_FORM)}>
            {find.again}
          </Button>
        </p>
      )}
    </Section>
  );
}

interface FactorChoiceProps {
  readonly factorId: string | null;
  readonly onChange: (factorId: string | null) => void;
}

function FactorChoice({ factorId, onChange }: FactorChoiceProps) {
  const { find } = useMessages().library;
  const { instrument } = useInstrument();
  const choices = useFactorChoices<string | null>(
    instrument.factors.map(({ id }) => id),
    (id) => id,
  );
  return (
    <SelectField<string | null>
      label={find.factor}
      value={factorId}
      choices={[{ value: null, label: find.anyFactor }, ...choices]}
      onChange={onChange}
    />
  );
}
