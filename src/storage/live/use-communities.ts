import { type Community } from "#domain/community.ts";

import { isLive } from "./live-rows.ts";
import { useQuery } from "./use-query.ts";

/** All communities that are not deleted, by name. `undefined` while the first read runs. */
export function useCommunities(): readonly Community[] | undefined {
  return useQuery(async (database) => {
    const rows: readonly Community[] = await database.communities.toArray();
    return rows.filter(isLive).toSorted((a, b) => a.name.localeCompare(b.name));
  });
}
