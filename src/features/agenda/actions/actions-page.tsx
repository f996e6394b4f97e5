import { useRef } from "react";

import { ACTIONS, MEMBERS } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Action } from "#domain/agenda/action.ts";
import { closedActions, openActions } from "#domain/agenda/open-actions.ts";
import { type Community, type Member } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { reopenAction } from "#storage/rows/actions.ts";
import { Button } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { Fold } from "#ui/fold.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { Page } from "#ui/page.tsx";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { ActionList } from "./action-list.tsx";
import { ActionText } from "./action-text.tsx";

/** All actions of a community: the open ones, and behind a fold what became of the others (G2, G3). */
export function ActionsPage({ community }: { readonly community: Community }) {
  const rows = usePicture(community.id, ACTIONS);
  const members = usePicture(community.id, MEMBERS);
  const { actions } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  if (rows === undefined || members === undefined) return null;
  const open = openActions(rows);
  const closed = closedActions(rows);
  return (
    <Page
      title={actions.title}
      eyebrow={<CommunityEyebrow community={community} />}
      lead={actions.lead}
      narrow
    >
      <Section title={actions.open} heading={heading}>
        {open.length === 0 && <p className="quiet">{actions.none}</p>}
        <ActionList
          actions={open}
          members={members}
          agreed={{ communityId: community.id, agreedOn: today() }}
          onGone={() => heading.current?.focus()}
        />
      </Section>
      {closed.length > 0 && (
        <Fold title={actions.closed(closed.length)}>
          <ul className="actions">
            {closed.map((action) => (
              <ClosedAction key={action.id} action={action} members={members} />
            ))}
          </ul>
        </Fold>
      )}
    </Page>
  );
}

function ClosedAction({ action, members }: { readonly action: Action; readonly members: readonly Member[] }) {
  const { actions } = useMessages();
  const database = useDatabase();
  const { busy, trouble, save } = useSaving();
  return (
    <li className="action">
      <ActionText action={action} members={members} />
      <TroubleNotice trouble={trouble} />
      <Button
        look="quiet"
        disabled={busy}
        aria-label={actions.reopenOf(action.what)}
        onClick={() => void save(() => reopenAction(database, action.id))}
      >
        {actions.reopen}
      </Button>
    </li>
  );
}
