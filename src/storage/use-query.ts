import { useLiveQuery } from "dexie-react-hooks";
import { useRef } from "react";

import { useDatabase } from "./database-context.tsx";
import { type Database } from "./database.ts";

/**
 * The answer of a query, asked again after every write, in this tab or another. `undefined` while the first read runs.
 *
 * When the database has closed under the page, the last answer stays: what stands on the screen, and what someone is
 * typing there, is not taken away for it (B5).
 *
 * @param given what the query depends on, beside the database; texts only
 */
export function useQuery<T>(
  query: (database: Database) => Promise<T>,
  given: readonly string[] = [],
): T | undefined {
  const database = useDatabase();
  const last = useRef<{ readonly to: string; readonly answer: T }>(undefined);
  const asked = given.join(" ");
  return useLiveQuery(async () => {
    try {
      const answer = await query(database);
      last.current = { to: asked, answer };
      return answer;
    } catch (cause) {
      if (database.isOpen() || last.current?.to !== asked) throw cause;
      return last.current.answer;
    }
  }, [database, asked]);
}
