import { Link } from "wouter";

import { type Community } from "#domain/community.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { useLastScored } from "#storage/live/use-last-scored.ts";
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
  const { app, communities: texts } = useMessages();
  const format = useFormat();
  const lastScored = useLastScored();
  if (communities.length === 0) return null;
  return (
    <ul className="community-list">
      {communities.map(({ id, name, isExample }) => {
        const day = lastScored?.get(id);
        return (
          <li key={id}>
            <Link className="community-list__name" href={places.community(id)}>
              {name}
            </Link>
            {isExample && <span className="tag">{app.example}</span>}
            <span className="community-list__day">
              {lastScored !== undefined &&
                (day === undefined ? texts.start.list.notScored : texts.start.list.scoredOn(format.day(day)))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
