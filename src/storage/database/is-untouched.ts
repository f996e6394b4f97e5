import { type Database } from "./database.ts";
import { hasMeta } from "./meta.ts";

/** Whether nothing was ever written in a database: it is new, or stands in the place of one that was lost. */
export async function isUntouched(database: Database): Promise<boolean> {
  try {
    return !(await hasMeta(database, "clock"));
  } catch {
    return false;
  }
}
