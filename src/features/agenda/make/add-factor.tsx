import { Plus, X } from "lucide-react";
import { type Ref, type SubmitEvent, useRef, useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { useFactorChoices } from "#features/agenda/use-factor-choices.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { showErrors } from "#ui/form/show-errors.ts";
import { TextField } from "#ui/form/text-field.tsx";

import { type PointSource } from "./new-points.ts";
import { type Choices } from "./use-choices.ts";

interface AddFactorProps {
  readonly source: PointSource;
  readonly choices: Choices;
  /** The form, to show what is missing in it. */
  readonly form: Ref<HTMLFormElement>;
}

/** A factor that does not stand out, added all the same with a reason (A9). */
export function AddFactor({ source, choices, form }: AddFactorProps) {
  const { agenda } = useMessages();
  const { texts } = useInstrument();
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState("");
  return (
    <section className="agenda-step">
      <h3 ref={heading} tabIndex={-1}>
        {agenda.make.otherFactor}
      </h3>
      <p className="quiet">{agenda.make.otherHint}</p>
      <ul className="agenda-list">
        {choices.added.map(({ factorId, reason }) => (
          <li key={factorId}>
            <span>{texts.factors[factorId]?.name}</span>
            <span className="quiet small">{reason}</span>
            <Button
              look="quiet"
              onClick={() => {
                choices.leaveOut(factorId);
                heading.current?.focus();
              }}
            >
              <X aria-hidden="true" size={18} />
              {agenda.make.leaveOut}
              <span className="visually-hidden">: {texts.factors[factorId]?.shortLabel}</span>
            </Button>
          </li>
        ))}
      </ul>
      <AddFactorForm
        source={source}
        choices={choices}
        form={form}
        onAdded={(factorId) => setTold(agenda.make.added(texts.factors[factorId]?.shortLabel ?? factorId))}
      />
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </section>
  );
}

function AddFactorForm({
  source,
  choices,
  form,
  onAdded,
}: AddFactorProps & { readonly onAdded: (factorId: string) => void }) {
  const { agenda } = useMessages();
  const { factorId, reason, isTried } = choices.draft;
  const free = source.instrument.factors.flatMap(({ id }) => (choices.taken.includes(id) ? [] : [id]));
  const factors = useFactorChoices(free, (id) => id);
  const isReady = factorId !== "" && reason.trim() !== "";

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isReady) return showErrors(event.currentTarget, () => choices.changeDraft({ isTried: true }));
    choices.addDraft();
    onAdded(factorId);
  }

  return (
    <form ref={form} noValidate onSubmit={submit}>
      <SelectField
        label={agenda.make.factor}
        error={isTried && factorId === "" ? agenda.make.factorMissing : undefined}
        value={factorId}
        choices={[{ value: "", label: agenda.make.chooseFactor }, ...factors]}
        onChange={(chosen) => choices.changeDraft({ factorId: chosen })}
      />
      {(factorId !== "" || reason !== "" || isTried) && (
        <TextField
          label={agenda.make.reason}
          error={isTried && reason.trim() === "" ? agenda.make.reasonMissing : undefined}
          maxLength={500}
          value={reason}
          onChange={({ target }) => choices.changeDraft({ reason: target.value })}
        />
      )}
      <Button type="submit">
        <Plus aria-hidden="true" size={18} />
        {agenda.make.addFactor}
      </Button>
    </form>
  );
}
