import { type Database } from "#storage/database/database.ts";

import { removeFolder } from "./copy-files.ts";

/** Takes away for good: also out of the safety copy, which is made anew of what is left (B8). */
export async function takeAwayForGood<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const { safetyCopy } = database;
  // Before it, or a copy would outlive a browser that ends in between.
  await (safetyCopy?.clear() ?? removeFolder(database.name));
  try {
    return await work();
  } finally {
    await safetyCopy?.renew({ afresh: true });
  }
}
