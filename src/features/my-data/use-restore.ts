import { useRef, useState } from "react";

import { type Backup } from "#domain/backup.ts";
import { previewRestore, restore, type RestorePreview } from "#storage/backup.ts";
import { useDatabase } from "#storage/database-context.tsx";
import { type StorageError } from "#storage/storage-error.ts";

import { type FileProblem, readBackupFile } from "./read-backup-file.ts";

/** Where a restore stands; nothing is stored before `restoring` (B1). */
export type RestoreState =
  | { readonly step: "idle" | "reading" }
  | { readonly step: "refused"; readonly problem: FileProblem }
  | { readonly step: "trouble"; readonly trouble: StorageError }
  | {
      readonly step: "preview" | "restoring" | "done";
      readonly backup: Backup;
      readonly preview: RestorePreview;
    };

export interface Restore {
  readonly state: RestoreState;
  readonly choose: (file: File) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
}

/** Reads a backup, says what it would do, and does it when the user says so (B1). */
export function useRestore(): Restore {
  const database = useDatabase();
  const [state, setState] = useState<RestoreState>({ step: "idle" });
  // What a file that was chosen earlier still says, comes too late.
  const current = useRef(0);

  async function choose(file: File) {
    current.current += 1;
    const mine = current.current;
    setState({ step: "reading" });
    const next = await look(file);
    if (current.current === mine) setState(next);
  }

  async function look(file: File): Promise<RestoreState> {
    const read = await readBackupFile(file);
    if (!read.ok) return { step: "refused", problem: read.error };
    const preview = await previewRestore(database, read.value);
    if (!preview.ok) return { step: "trouble", trouble: preview.error };
    return { step: "preview", backup: read.value, preview: preview.value };
  }

  async function confirm() {
    if (state.step !== "preview") return;
    setState({ ...state, step: "restoring" });
    const restored = await restore(database, state.backup);
    setState(restored.ok ? { ...state, step: "done" } : { step: "trouble", trouble: restored.error });
  }

  return { state, choose, confirm, cancel: () => setState({ step: "idle" }) };
}
