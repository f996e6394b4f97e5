import { type SubmitEvent, useId, useState } from "react";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { editCommunity } from "#storage/rows/communities.ts";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/form/field.tsx";
import { showErrors } from "#ui/form/show-errors.ts";
import { TextField } from "#ui/form/text-field.tsx";
import { useDraft } from "#ui/form/use-draft.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { readText } from "./read-text.ts";
import { SavedMark } from "./saved-mark.tsx";

/** Weeks between two meetings, as the schema of a community has it. */
const RHYTHM = { least: 1, most: 52 } as const;

interface Errors {
  readonly name?: string;
  readonly rhythm?: string;
}

/** Name, description and rhythm of a community, saved together; what is written is also kept as one types. */
export function AboutForm({ community }: { readonly community: Community }) {
  const { profile } = useMessages();
  const database = useDatabase();
  const titleId = useId();
  const [errors, setErrors] = useState<Errors>({});
  const [saved, setSaved] = useState(0);
  const { busy, trouble, save } = useSaving();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const name = readText(data, "name");
    const rhythmWeeks = Number(readText(data, "rhythm"));
    const found: Errors = {
      ...(name === "" && { name: profile.about.nameMissing }),
      ...(!isRhythm(rhythmWeeks) && { rhythm: profile.about.rhythmWrong }),
    };
    if (Object.keys(found).length > 0) return showErrors(event.currentTarget, () => setErrors(found));
    setErrors({});
    const description = readText(data, "description");
    const written = await save(() =>
      editCommunity(database, community.id, { name, description, rhythmWeeks }),
    );
    if (written.ok) setSaved((times) => times + 1);
  }

  return (
    <form aria-labelledby={titleId} noValidate onSubmit={(event) => void submit(event)}>
      <h2 id={titleId}>{profile.about.title}</h2>
      <TroubleNotice trouble={trouble} />
      <AboutFields community={community} errors={errors} />
      <div className="row">
        <Button type="submit" look="primary" disabled={busy}>
          {profile.save}
        </Button>
        <SavedMark times={saved} />
      </div>
    </form>
  );
}

function isRhythm(weeks: number): boolean {
  return Number.isInteger(weeks) && weeks >= RHYTHM.least && weeks <= RHYTHM.most;
}

function AboutFields({ community, errors }: { readonly community: Community; readonly errors: Errors }) {
  const { about } = useMessages().profile;
  return (
    <>
      <TextField
        label={about.name}
        error={errors.name}
        name="name"
        defaultValue={community.name}
        maxLength={120}
        autoComplete="off"
      />
      <DescriptionField community={community} />
      <TextField
        label={about.rhythm}
        hint={about.rhythmHint}
        error={errors.rhythm}
        isShort
        name="rhythm"
        type="number"
        inputMode="numeric"
        min={RHYTHM.least}
        max={RHYTHM.most}
        defaultValue={community.rhythmWeeks}
      />
    </>
  );
}

function DescriptionField({ community }: { readonly community: Community }) {
  const { about } = useMessages().profile;
  const database = useDatabase();
  // Its own, not the form's: a button that is off while this is kept would miss the click that left the field.
  const { trouble, save } = useSaving();
  const draft = useDraft(
    community.description,
    (text) => void save(() => editCommunity(database, community.id, { description: text.trim() })),
  );
  return (
    <>
      <Field label={about.description} hint={about.descriptionHint}>
        {(control) => <textarea {...control} {...draft} name="description" maxLength={500} rows={3} />}
      </Field>
      <TroubleNotice trouble={trouble} />
    </>
  );
}
