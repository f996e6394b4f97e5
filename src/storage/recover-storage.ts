import { err, ok, type Result } from "#domain/result.ts";

import { startBackupWorker } from "./backup/backup-client.ts";
import { type Database } from "./database/database.ts";
import { isUntouched } from "./database/is-untouched.ts";
import { type StorageError } from "./database/storage-error.ts";

/**
 * Puts what the safety copy has into a database that lost it (B5). One tab at a time: the second finds what the first
 * put back.
 *
 * @param isNew it may also be that nothing was ever in it: then it stays when nothing comes back. Otherwise it goes, as
 *   nothing is begun over what may still come back: the next start tries again
 * @returns whether anything came back
 */
export async function recoverStorage(
  database: Database,
  { isNew }: { readonly isNew: boolean },
): Promise<Result<boolean, StorageError>> {
  return navigator.locks.request(`kiemkracht-recovery-${database.name}`, async () => {
    if (!(await isUntouched(database))) return ok(true);
    const client = startBackupWorker(database);
    const recovered = await client.recover();
    client.close();
    if (recovered.ok && (recovered.value > 0 || isNew)) return ok(recovered.value > 0);
    await database.delete();
    if (recovered.ok) return ok(false);
    // Nobody can cancel it.
    return recovered.error.type === "Cancelled" ? ok(false) : err(recovered.error);
  });
}
