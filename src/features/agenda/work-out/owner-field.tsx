import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { OwnerSelect } from "#features/agenda/owner-select.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { editPoint } from "#storage/rows/agendas.ts";
import { usePending } from "#ui/form/use-pending.ts";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

/** Who leads a point: a member, and nobody until someone is chosen (G1). */
export function OwnerField({ point }: { readonly point: AgendaPoint }) {
  const { agenda } = useMessages();
  const { community, members, save } = useAgendaOnPage();
  const database = useDatabase();
  const [ownerId, choose] = usePending(point.ownerId ?? null, save);
  return (
    <OwnerSelect
      communityId={community.id}
      label={agenda.point.owner}
      members={members}
      ownerId={ownerId}
      onChoose={(id) => void choose(id, () => editPoint(database, point.id, { ownerId: id }))}
    />
  );
}
