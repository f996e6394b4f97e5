import { type Backup, type BackupError, readBackup } from "#domain/backup.ts";
import { err, type Result } from "#domain/result.ts";
import { SCHEMAS } from "#storage/tables.ts";

/** Larger than a hundred communities of ten years; more would only freeze the browser. */
export const LARGEST_BACKUP_BYTES = 100_000_000;

/** Why a chosen file is not restored. */
export type FileProblem =
  | BackupError
  | { readonly type: "TooLarge"; readonly bytes: number }
  /** Moved or removed after it was chosen, or no right to read it. */
  | { readonly type: "Unreadable" };

/** Reads a file that the user chose and judges all of it; nothing is stored (B4). */
export async function readBackupFile(file: File): Promise<Result<Backup, FileProblem>> {
  if (file.size > LARGEST_BACKUP_BYTES) return err({ type: "TooLarge", bytes: file.size });
  const text = await file.text().catch(() => undefined);
  return text === undefined ? err({ type: "Unreadable" }) : readBackup(text, SCHEMAS);
}
