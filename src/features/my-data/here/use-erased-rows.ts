import { useEffect, useState } from "react";

import { useDatabase } from "#storage/database/database-context.tsx";
import { countCommunity } from "#storage/live/use-inventory.ts";

import { type Erasure } from "./erasure.ts";

/** How many rows will go. `undefined` while counting, and where it is all of them. */
export function useErasedRows(erasure: Erasure): number | undefined {
  const database = useDatabase();
  const [rows, setRows] = useState<number>();
  const id = erasure.what === "community" ? erasure.community.id : undefined;
  useEffect(() => {
    if (id === undefined) return undefined;
    let current = true;
    void countCommunity(database, id)
      .then((count) => current && setRows(count))
      // What cannot be counted is not told; the button still says what happens.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [database, id]);
  return rows;
}
