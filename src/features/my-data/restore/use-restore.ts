import { useEffect, useRef, useState } from "react";

import { type RestorePreview } from "#domain/merge/restore-preview.ts";
import { type BackupClient, startBackupWorker } from "#storage/backup/backup-client.ts";
import { type HowFar } from "#storage/backup/backup-requests.ts";
import { type FileProblem } from "#storage/backup/read-backup-file.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { type StorageError } from "#storage/database/storage-error.ts";
import { askPersistence } from "#storage/persistence.ts";

import { type RunRestore } from "./use-restoring.ts";

/** Where a restore stands; nothing is stored before `restoring` (B1). */
export type RestoreState =
  | { readonly step: "idle" | "cancelled" }
  | { readonly step: "reading"; readonly file: File; readonly howFar: HowFar | undefined }
  | { readonly step: "locked"; readonly file: File; readonly wasWrong: boolean }
  | { readonly step: "refused"; readonly problem: FileProblem }
  | { readonly step: "trouble"; readonly trouble: StorageError }
  | { readonly step: "preview" | "done"; readonly preview: RestorePreview }
  | { readonly step: "restoring"; readonly preview: RestorePreview; readonly howFar: HowFar | undefined };

export interface Restore {
  readonly state: RestoreState;
  readonly choose: (file: File, password?: string) => Promise<void>;
  readonly confirm: () => Promise<void>;
  /** Stops what is under way, or thinks better of it. */
  readonly cancel: () => void;
}

/** Reads a backup, says what it would do, and does it when the user says so (B1). */
export function useRestore(run: RunRestore): Restore {
  const database = useDatabase();
  const [state, setState] = useState<RestoreState>({ step: "idle" });
  const client = useRef<BackupClient>(undefined);

  function letGo() {
    client.current?.close();
    client.current = undefined;
  }
  // A restore that is under way goes on without its page; one that was only looked at does not.
  const isRestoring = useRef(false);
  useEffect(() => () => void (isRestoring.current || letGo()), []);

  async function choose(file: File, password?: string) {
    letGo();
    const mine = startBackupWorker(database, (howFar) =>
      setState((now) => ("howFar" in now && client.current === mine ? { ...now, howFar } : now)),
    );
    client.current = mine;
    setState({ step: "reading", file, howFar: undefined });
    const opened = await mine.open(file, password);
    // What a file that was chosen earlier still says, comes too late.
    if (client.current !== mine) return;
    if (opened.ok) setState({ step: "preview", preview: opened.value });
    else setState(refusal(opened.error, file));
  }

  async function confirm() {
    const mine = client.current;
    if (state.step !== "preview" || mine === undefined) return;
    const { preview } = state;
    setState({ step: "restoring", preview, howFar: undefined });
    isRestoring.current = true;
    const restored = await run(mine, preview.madeOn);
    isRestoring.current = false;
    if (restored.ok) {
      // What came back is worth keeping (B2).
      void askPersistence();
      // From here on the client belongs to who may undo.
      client.current = undefined;
      setState({ step: "done", preview });
      return;
    }
    letGo();
    setState(
      restored.error.type === "Cancelled"
        ? { step: "cancelled" }
        : { step: "trouble", trouble: restored.error },
    );
  }

  function cancel() {
    if (state.step === "restoring") {
      client.current?.cancel();
      return;
    }
    letGo();
    setState({ step: "idle" });
  }

  return { state, choose, confirm, cancel };
}

type Refused = Extract<Awaited<ReturnType<BackupClient["open"]>>, { readonly ok: false }>["error"];

function refusal(problem: Refused, file: File): RestoreState {
  if (problem.type === "Cancelled") return { step: "idle" };
  if (problem.type === "Locked") return { step: "locked", file, wasWrong: false };
  if (problem.type === "WrongPassword") return { step: "locked", file, wasWrong: true };
  return isStorageError(problem) ? { step: "trouble", trouble: problem } : { step: "refused", problem };
}

function isStorageError(problem: FileProblem | StorageError): problem is StorageError {
  return problem.type.startsWith("Storage");
}
