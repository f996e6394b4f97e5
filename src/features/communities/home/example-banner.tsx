import { useLocation, Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { deleteCommunity } from "#storage/rows/communities.ts";
import { Button } from "#ui/button.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { Notice } from "#ui/notice.tsx";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { useTakeBack } from "#view-state/use-take-back.ts";

/** Says that this is an example, and takes it away in one click, which can be undone (U1, U4). */
export function ExampleBanner({ community }: { readonly community: Community }) {
  const { example } = useMessages().communities.home;
  const database = useDatabase();
  const [, navigate] = useLocation();
  const { busy, trouble, save } = useSaving();
  const takeBack = useTakeBack(save);

  const remove = () =>
    takeBack(
      {
        act: () => deleteCommunity(database, community.id, true),
        text: example.removed,
        undo: () => deleteCommunity(database, community.id, false),
      },
      () => navigate(places.start()),
    );

  return (
    <Notice kind="quiet" title={example.title}>
      <p>
        {example.text} <Link href={places.start()}>{example.own}</Link>
      </p>
      <TroubleNotice trouble={trouble} />
      <Button disabled={busy} onClick={() => void remove()}>
        {example.remove}
      </Button>
    </Notice>
  );
}
