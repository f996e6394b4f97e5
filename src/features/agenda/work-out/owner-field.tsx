import { Link } from "wouter";

import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { editPoint } from "#storage/rows/agendas.ts";
import { SelectField } from "#ui/form/select.tsx";
import { usePending } from "#ui/form/use-pending.ts";
import { places } from "#ui/places.ts";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

/** Who leads a point: a member, and nobody until someone is chosen (G1). */
export function OwnerField({ point }: { readonly point: AgendaPoint }) {
  const { agenda } = useMessages();
  const { community, members, save } = useAgendaOnPage();
  const database = useDatabase();
  const [ownerId, choose] = usePending(point.ownerId ?? null, save);
  const isFormer = ownerId !== null && members.every(({ id }) => id !== ownerId);

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
    <SelectField
      label={agenda.point.owner}
      value={ownerId}
      choices={[
        { value: null, label: agenda.point.nobody },
        ...(isFormer ? [{ value: ownerId, label: agenda.point.formerMember }] : []),
        ...members
          .toSorted((a, b) => a.name.localeCompare(b.name))
          .map(({ id, name, organisation }) => ({
            value: id,
            label: organisation === "" ? name : `${name} (${organisation})`,
          })),
      ]}
      onChange={(id) => void choose(id, () => editPoint(database, point.id, { ownerId: id }))}
    />
  );
}
