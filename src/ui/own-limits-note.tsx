import { changedLimits } from "#domain/attention/own-limits.ts";
import { type Community } from "#domain/community.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { places } from "./places.ts";

/** Says, wherever flags are shown, that the community set limits of its own (A8). Nothing while all are the default. */
export function OwnLimitsNote({ community }: { readonly community: Community }) {
  const { limits } = useMessages().profile;
  const format = useFormat();
  const changed = changedLimits(community);
  if (changed.length === 0) return null;
  return (
    <p className="quiet">
      {limits.own(format.list(changed.map((limit) => limits[limit].name.toLowerCase())))}{" "}
      <a href={`#${places.profile(community.id)}`}>{limits.change}</a>
    </p>
  );
}
