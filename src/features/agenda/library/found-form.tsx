import { Link } from "wouter";

import { type SpokenWorkForm } from "#content/load-work-forms.ts";
import { flagName } from "#i18n/flag-sentence.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";

interface FoundFormProps extends SpokenWorkForm {
  readonly communityId: string;
}

/** A work form among others: what it is good for, and whether it fits the room. */
export function FoundForm({ communityId, form, texts }: FoundFormProps) {
  const messages = useMessages();
  const format = useFormat();
  const words = messages.library.form;
  const { min, max } = form.groupSize;
  return (
    <li className="card library__card">
      <h2 className="library__name">
        <Link href={places.workForm(communityId, form.id)}>{texts.name}</Link>
      </h2>
      <p>{texts.purpose}</p>
      <p className="small quiet">
        {words.minutes(form.minutes)} · {words.people(min, max)}
        <br />
        {words.suits(format.list(form.suits.map((kind) => flagName(kind, messages))))}
      </p>
    </li>
  );
}
