import { Link } from "wouter";

import { type SpokenWorkForm } from "#content/load-work-forms.ts";
import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { servesFactor, suitsFlag } from "#domain/agenda/work-form.ts";
import { flagsIn } from "#domain/attention/flags-in.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { editPoint } from "#storage/rows/agendas.ts";
import { Button } from "#ui/button.tsx";
import { Fold } from "#ui/fold.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { usePending } from "#ui/form/use-pending.ts";
import { places } from "#ui/places.ts";

import { useAgendaOnPage } from "./agenda-on-page.tsx";
import { WorkFormHow } from "./work-form-how.tsx";

interface WorkFormFieldProps {
  readonly point: AgendaPoint;
  readonly factorId: FactorId;
}

/** A way to work on the factor together: those that serve it, first the ones that suit what stood out. */
export function WorkFormField({ point, factorId }: WorkFormFieldProps) {
  const { agenda, library } = useMessages();
  const { workForms, save } = useAgendaOnPage();
  const database = useDatabase();
  const [chosen, choose] = usePending(point.workFormId ?? null, save);
  const fitting = fittingForms(workForms, point, factorId);
  const form = workForms.find(({ form: { id } }) => id === chosen);
  if (fitting.length === 0) return null;

  return (
    <>
      <SelectField
        label={agenda.point.workForm}
        hint={form === undefined ? undefined : agenda.point.workFormTakes(form.form.minutes)}
        value={form === undefined ? null : chosen}
        choices={[
          { value: null, label: agenda.point.noWorkForm },
          ...(form === undefined || fitting.includes(form) ? fitting : [form, ...fitting]).map(
            ({ form: { id }, texts }) => ({ value: id, label: texts.name }),
          ),
        ]}
        onChange={(id) => void choose(id, () => editPoint(database, point.id, { workFormId: id }))}
      />
      {form !== undefined && form.form.minutes !== point.minutes && (
        <TakeMinutes point={point} minutes={form.form.minutes} />
      )}
      {form !== undefined && (
        <Fold title={agenda.point.workFormHow}>
          <WorkFormHow form={form} />
        </Fold>
      )}
      <p className="small no-print">
        <Link href={places.libraryFor(point.communityId, factorId)}>{library.forFactor}</Link>
      </p>
    </>
  );
}

/** A form of other minutes than the point has makes the sum untrue: one press takes them over. */
function TakeMinutes({ point, minutes }: { readonly point: AgendaPoint; readonly minutes: number }) {
  const { agenda } = useMessages();
  const { save } = useAgendaOnPage();
  const database = useDatabase();
  return (
    <p>
      <Button
        look="quiet"
        onClick={({ currentTarget }) => {
          // The button goes away: who has no mouse goes on from the work form.
          currentTarget.parentElement?.previousElementSibling?.querySelector("select")?.focus();
          void save(() => editPoint(database, point.id, { minutes }));
        }}
      >
        {agenda.point.takeMinutes(minutes)}
      </Button>
    </p>
  );
}

function fittingForms(
  forms: readonly SpokenWorkForm[],
  point: AgendaPoint,
  factorId: FactorId,
): readonly SpokenWorkForm[] {
  const suits = ({ form }: SpokenWorkForm) =>
    flagsIn(point.evidence).some(({ kind }) => suitsFlag(form, kind));
  return forms
    .filter(({ form }) => servesFactor(form, factorId))
    .toSorted((a, b) => Number(suits(b)) - Number(suits(a)));
}
