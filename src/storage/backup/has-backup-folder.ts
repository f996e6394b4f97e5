import { hasMeta } from "#storage/database/meta.ts";
import { useQuery } from "#storage/live/use-query.ts";

/** Whether a folder was chosen on this device; by itself, because most devices have none and need no more of it. */
export function useHasBackupFolder(): boolean {
  return useQuery((database) => hasMeta(database, "backupFolder")) ?? false;
}
