import { type Backup, type BackupError, readBackup } from "#domain/backup/backup.ts";
import { err, type Result } from "#domain/result.ts";
import { SCHEMAS } from "#domain/rows/row-schemas.ts";

import { isLocked, type LockError, unlock } from "./lock.ts";

/** Larger than a hundred communities of ten years; more would only exhaust the device. */
export const LARGEST_BACKUP_BYTES = 100_000_000;

/** Why a chosen file is not restored. */
export type FileProblem =
  | BackupError
  | LockError
  | { readonly type: "TooLarge"; readonly bytes: number }
  /** Moved or removed after it was chosen, or no right to read it. */
  | { readonly type: "Unreadable" };

/** What is being done with a file. */
export type ReadingStep = "reading" | "unlocking" | "checking";

interface ReadOptions {
  readonly password?: string | undefined;
  readonly report?: (step: ReadingStep, done: number, total: number) => void;
}

/** Reads a file that the user chose, unlocks it where needed, and judges all of it; nothing is stored (B4, B7). */
export async function readBackupFile(
  file: Blob,
  { password, report = () => undefined }: ReadOptions = {},
): Promise<Result<Backup, FileProblem>> {
  if (file.size > LARGEST_BACKUP_BYTES) return err({ type: "TooLarge", bytes: file.size });
  report("reading", 0, 0);
  try {
    if (!(await isLocked(file))) return judge(await file.arrayBuffer(), report);
  } catch {
    return err({ type: "Unreadable" });
  }
  if (password === undefined) return err({ type: "Locked" });
  report("unlocking", 0, 0);
  const unlocked = await unlock(file, password);
  return unlocked.ok ? judge(await unlocked.value.arrayBuffer(), report) : unlocked;
}

function judge(bytes: ArrayBuffer, report: Required<ReadOptions>["report"]): Result<Backup, FileProblem> {
  const text = decoded(bytes);
  if (text === undefined) return err({ type: "NotJson" });
  return readBackup(text, SCHEMAS, (done, total) => report("checking", done, total));
}

/** Or nothing: what is no UTF-8 is damaged, and would otherwise come in with signs that nobody typed. */
function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
