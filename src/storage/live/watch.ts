import { liveQuery } from "dexie";

import { type Database } from "#storage/database/database.ts";

interface Watcher<T> {
  readonly onAnswer: (answer: T) => void;
  readonly onTrouble: (cause: unknown) => void;
}

/**
 * Tells the answer of a query, and again after every write that changes it, in this tab or another.
 *
 * When the database has closed under the page, the last answer stays: what stands on the screen, and what someone is
 * typing there, is not taken away for it (B5).
 *
 * @returns what ends it
 */
export function watch<T>(
  database: Database,
  query: (database: Database) => Promise<T>,
  { onAnswer, onTrouble }: Watcher<T>,
): () => void {
  let last: { readonly answer: T } | undefined;
  const subscription = liveQuery(async () => {
    try {
      last = { answer: await query(database) };
    } catch (cause) {
      if (database.isOpen() || last === undefined) throw cause;
    }
    return last.answer;
  }).subscribe(onAnswer, onTrouble);
  return () => subscription.unsubscribe();
}
