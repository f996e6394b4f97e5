import { useLocation } from "wouter";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { archiveCommunity, deleteCommunity } from "#storage/rows/communities.ts";
import { Button } from "#ui/button.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { useTakeBack } from "#view-state/use-take-back.ts";

/** Puts a community away or deletes it; both can be taken back (U4). */
export function ClosingSection({ community }: { readonly community: Community }) {
  const { closing } = useMessages().profile;
  const database = useDatabase();
  const [, navigate] = useLocation();
  const { busy, trouble, save } = useSaving();
  const takeBack = useTakeBack(save);
  const { id, name, archived } = community;

  const archive = () =>
    takeBack(
      {
        act: () => archiveCommunity(database, id, !archived),
        text: archived ? closing.restored(name) : closing.archived(name),
        undo: () => archiveCommunity(database, id, archived),
      },
      // The button stays where it is, and with it the focus.
      () => undefined,
    );

  const remove = () =>
    takeBack(
      {
        act: () => deleteCommunity(database, id, true),
        text: closing.removed(name),
        undo: () => deleteCommunity(database, id, false),
      },
      () => navigate(places.start()),
    );

  return (
    <Section title={closing.title}>
      <TroubleNotice trouble={trouble} />
      <p>{closing.archiveText}</p>
      <p>
        <Button disabled={busy} onClick={() => void archive()}>
          {archived ? closing.restore : closing.archive}
        </Button>
      </p>
      <p>{closing.removeText}</p>
      <Button disabled={busy} onClick={() => void remove()}>
        {closing.remove}
      </Button>
    </Section>
  );
}
