import { Link } from "wouter";

import { LAST_SCORED } from "#community/last-scored.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Community } from "#domain/community.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Fold } from "#ui/fold.tsx";
import { places } from "#ui/places.ts";

/** The communities, with those in the archive folded away. */
export function CommunityList({ communities }: { readonly communities: readonly Community[] }) {
  const { list } = useMessages().communities.start;
  const archived = communities.filter((community) => community.archived);
  return (
    <>
      <List communities={communities.filter((community) => !community.archived)} />
      {archived.length > 0 && (
        <Fold title={list.archived(archived.length)}>
          <List communities={archived} />
        </Fold>
      )}
    </>
  );
}

function List({ communities }: { readonly communities: readonly Community[] }) {
  const { app } = useMessages();
  if (communities.length === 0) return null;
  return (
    <ul className="community-list">
      {communities.map(({ id, name, isExample }) => (
        <li key={id}>
          <Link className="community-list__name" href={places.community(id)}>
            {name}
          </Link>
          {isExample && <span className="tag">{app.example}</span>}
          <span className="community-list__day">
            <LastScored communityId={id} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function LastScored({ communityId }: { readonly communityId: string }) {
  const { list } = useMessages().communities.start;
  const format = useFormat();
  const day = usePicture(communityId, LAST_SCORED);
  return day === null ? list.notScored : day && list.scoredOn(format.day(day));
}
