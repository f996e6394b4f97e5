import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { archiveCommunity } from "#storage/rows/communities.ts";
import { Button } from "#ui/button.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { Notice } from "#ui/notice.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

/** Says that the community is in the archive, with the way back. */
export function ArchivedBanner({ community }: { readonly community: Community }) {
  const { archived } = useMessages().communities.home;
  const database = useDatabase();
  const { busy, trouble, save } = useSaving();
  return (
    <Notice kind="quiet">
      <p>{archived.text}</p>
      <TroubleNotice trouble={trouble} />
      <Button
        disabled={busy}
        onClick={() => void save(() => archiveCommunity(database, community.id, false))}
      >
        {archived.restore}
      </Button>
    </Notice>
  );
}
