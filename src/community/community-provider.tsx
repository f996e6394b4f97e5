import { createContext, type ReactNode, useContext, useState } from "react";

import { useDatabase } from "#storage/database/database-context.tsx";

import { type LiveCommunity, liveCommunity } from "./live-community.ts";

const Communities = createContext<((communityId: string) => LiveCommunity) | undefined>(undefined);

/**
 * Reads communities once for all that stands in it. Give every page one of its own: what was stored just before a page
 * opens, the page then shows from the beginning.
 */
export function CommunityProvider({ children }: { readonly children: ReactNode }) {
  const database = useDatabase();
  const [communities] = useState(() => {
    const read = new Map<string, LiveCommunity>();
    return (communityId: string) => {
      const known = read.get(communityId) ?? liveCommunity(database, communityId);
      read.set(communityId, known);
      return known;
    };
  });
  return <Communities value={communities}>{children}</Communities>;
}

export function useLiveCommunity(communityId: string): LiveCommunity {
  const communities = useContext(Communities);
  if (communities === undefined)
    throw new Error("No communities: wrap the component in CommunityProvider, as routes.tsx does.");
  return communities(communityId);
}
