import { type SubmitEvent, useState } from "react";
import { useLocation } from "wouter";

import { useStatements } from "#content/use-instrument.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { createCommunity } from "#storage/rows/communities.ts";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/form/field.tsx";
import { showErrors } from "#ui/form/show-errors.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

/** Asks a name and nothing else (U1), then goes to the new community. */
export function NewCommunityForm({ look }: { readonly look: "primary" | "plain" }) {
  const { own } = useMessages().communities.start;
  const { instrument } = useStatements();
  const database = useDatabase();
  const [, navigate] = useLocation();
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  const { busy, trouble, save } = useSaving();

  async function create(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = name.trim();
    if (given === "") return showErrors(event.currentTarget, () => setError(own.nameMissing));
    setError(undefined);
    const made = await save(() => createCommunity(database, given, instrument.id));
    if (made.ok) navigate(places.community(made.value));
  }

  return (
    <form noValidate onSubmit={(event) => void create(event)}>
      <TroubleNotice trouble={trouble} />
      <Field label={own.name} error={error}>
        {(control) => (
          <input
            {...control}
            value={name}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" look={look} disabled={busy}>
        {own.create}
      </Button>
    </form>
  );
}
