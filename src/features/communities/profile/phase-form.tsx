import { useState } from "react";

import { type Phase, PHASES } from "#domain/community.ts";
import { isPlausibleDay } from "#domain/rows/row.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { savePhase } from "#storage/rows/phases.ts";
import { DateField } from "#ui/form/date-field.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { showErrors } from "#ui/form/show-errors.ts";
import { useSaving } from "#ui/form/use-saving.ts";

import { FormShell } from "./form-shell.tsx";

interface PhaseFormProps {
  readonly communityId: string;
  /** Absent for a new phase. */
  readonly phase?: Phase;
  readonly onDone: () => void;
}

/** Adds or changes a phase. */
export function PhaseForm({ communityId, phase, onDone }: PhaseFormProps) {
  const { profile, vocabulary } = useMessages();

  const database = useDatabase();
  const [kind, setKind] = useState(phase?.kind ?? PHASES[0]);
  const [startsOn, setStartsOn] = useState(phase?.startsOn ?? today());
  const [error, setError] = useState<string>();
  const saving = useSaving();

  async function submit(form: HTMLFormElement) {
    if (!isPlausibleDay(startsOn)) {
      return showErrors(form, () => setError(profile.phases.startsOnMissing));
    }
    setError(undefined);
    const details = { kind, startsOn, ...(phase !== undefined && { id: phase.id }) };
    const saved = await saving.save(() => savePhase(database, communityId, details));
    if (saved.ok) onDone();
  }

  const title = phase === undefined ? profile.phases.add : profile.editOf(vocabulary.phases[phase.kind]);
  return (
    <FormShell title={title} saving={saving} onSubmit={submit} onCancel={onDone}>
      <div className="profile-form__pair">
        <SelectField
          label={profile.phases.kind}
          value={kind}
          choices={PHASES.map((value) => ({ value, label: vocabulary.phases[value] }))}
          onChange={setKind}
        />
        <DateField
          label={profile.phases.startsOn}
          error={error}
          value={startsOn}
          onChange={({ target }) => setStartsOn(target.value)}
        />
      </div>
    </FormShell>
  );
}
