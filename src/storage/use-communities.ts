import { useLiveQuery } from "dexie-react-hooks";

import { type Community } from "#domain/community.ts";

import { useDatabase } from "./database-context.tsx";
import { isLive } from "./live-rows.ts";

/** All communities that are not deleted, by name. `undefined` while the first read runs. */
export function useCommunities(): readonly Community[] | undefined {
  const database = useDatabase();
  return useLiveQuery(async () => {
    const rows: readonly Community[] = await database.communities.toArray();
    return rows.filter(isLive).toSorted((a, b) => a.name.localeCompare(b.name));
  }, [database]);
}
