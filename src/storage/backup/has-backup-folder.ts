import { useQuery } from "#storage/use-query.ts";

/** The row of `meta` that holds the folder for backups, where one was chosen (B2). */
export const FOLDER = "backupFolder";

/** Whether a folder was chosen on this device; by itself, because most devices have none and need no more of it. */
export function useHasBackupFolder(): boolean {
  return useQuery(async (database) => (await database.meta.get(FOLDER)) !== undefined) ?? false;
}
