import { useEffect, useState } from "react";

import { useDatabase } from "#storage/database/database-context.tsx";
import { type Database } from "#storage/database/database.ts";

import { watch } from "./watch.ts";

/**
 * The answer of a query, asked again after every write, in this tab or another. `undefined` while the first read runs.
 *
 * @param given what the query depends on, beside the database; texts only
 */
export function useQuery<T>(
  query: (database: Database) => Promise<T>,
  given: readonly string[] = [],
): T | undefined {
  const database = useDatabase();
  const asked = given.join(" ");
  const [told, setTold] = useState<
    { readonly to: string } & ({ readonly answer: T } | { readonly cause: unknown })
  >();
  useEffect(
    () =>
      watch(database, query, {
        onAnswer: (answer) => setTold({ to: asked, answer }),
        onTrouble: (cause) => setTold({ to: asked, cause }),
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- a query is another one when what it depends on is another
    [database, asked],
  );
  if (told?.to !== asked) return undefined;
  if ("cause" in told) throw told.cause;
  return told.answer;
}
