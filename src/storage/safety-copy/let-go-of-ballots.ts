import { type Database } from "#storage/database/database.ts";
import { isUntouched } from "#storage/database/is-untouched.ts";
import { hasMeta, writeMeta } from "#storage/database/meta.ts";

import { takeAwayForGood } from "./take-away-for-good.ts";

/**
 * Makes the safety copy anew, once, as an earlier version may have left ballots in it (R3). When the visit is over before it is
 * done, or it fails, the next one does it.
 */
export async function letGoOfBallots(database: Database, nowMs: number): Promise<void> {
  if ((await isUntouched(database)) || (await hasMeta(database, "copiedAnewAt"))) return;
  await takeAwayForGood(database, () => writeMeta(database, { copiedAnewAt: nowMs }));
}
