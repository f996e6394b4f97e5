import { useCallback, useSyncExternalStore } from "react";

import { useLiveCommunity } from "./community-provider.tsx";
import { type Slice } from "./slice.ts";

/**
 * What a page shows of a community; told anew after every write that changes it, in this tab or another. `undefined` while
 * the first read runs.
 */
export function usePicture<T>(communityId: string, slice: Slice<T>): T | undefined {
  const community = useLiveCommunity(communityId);
  const listen = useCallback(
    (onChange: () => void) => community.listen(slice.tables, onChange),
    [community, slice],
  );
  return useSyncExternalStore(listen, () => community.read(slice));
}
