import { Link } from "wouter";

import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { editPoint } from "#storage/rows/agendas.ts";
import { Field } from "#ui/form/field.tsx";
import { usePending } from "#ui/form/use-pending.ts";
import { places } from "#ui/places.ts";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

/** Who leads a point: a member, and nobody until someone is chosen (G1). */
export function OwnerField({ point }: { readonly point: AgendaPoint }) {
  const { agenda } = useMessages();
  const { community, members, save } = useAgendaOnPage();
  const database = useDatabase();
  const [ownerId, setOwnerId, giveUp] = usePending(point.ownerId ?? "");
  const isFormer = ownerId !== "" && members.every(({ id }) => id !== ownerId);

  async function choose(id: string) {
    setOwnerId(id);
    const isSaved = await save(editPoint(database, point.id, { ownerId: id === "" ? null : id }));
    if (!isSaved) giveUp();
  }

  if (members.length === 0 && !isFormer) {
    return (
      <div className="field">
        <span className="field__label">{agenda.point.owner}</span>
        <span>
          {agenda.point.noMembers} <Link href={places.profile(community.id)}>{agenda.point.addMembers}</Link>
        </span>
      </div>
    );
  }
  return (
    <Field label={agenda.point.owner}>
      {(control) => (
        <select {...control} value={ownerId} onChange={({ target }) => void choose(target.value)}>
          <option value="">{agenda.point.nobody}</option>
          {isFormer && <option value={ownerId}>{agenda.point.formerMember}</option>}
          {members
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name, organisation }) => (
              <option key={id} value={id}>
                {organisation === "" ? name : `${name} (${organisation})`}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
