import { err, type Result } from "#domain/result.ts";
import { type Day } from "#domain/row.ts";
import { type Database } from "#storage/database.ts";
import { ownScript } from "#storage/own-script.ts";
import { type StorageError } from "#storage/storage-error.ts";

import {
  type Ask,
  type Cancelled,
  type FileLock,
  type HowFar,
  type Outcomes,
  type Tell,
} from "./backup-messages.ts";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the built worker
import address from "./backup-worker.ts?worker&url";

/** Asks a worker to do the heavy work with backups, so that the page stays at hand (U4). One thing at a time. */
export interface BackupClerk {
  /** Reads a file and says what restoring it would do; nothing is stored (B1, B4). */
  readonly open: (file: Blob, password?: string) => Promise<Outcomes["opened"]>;
  /** Restores the file that was opened, whole or not at all. */
  readonly restore: () => Promise<Outcomes["restored"]>;
  readonly undo: () => Promise<Outcomes["undone"]>;
  /** Puts what the safety copy has into the database, whole or not at all (B5). */
  readonly recover: () => Promise<Outcomes["recovered"]>;
  /** Everything as a backup file (B1), locked when there is something to lock it with (B7). */
  readonly save: (today: Day, lock?: FileLock) => Promise<Outcomes["saved"]>;
  /** A key for the copies in a folder, which a password opens. */
  readonly makeKey: (password: string) => Promise<Outcomes["keyMade"]>;
  /** Stops a restore that is under way: nothing of it stays. It answers when that is so, or when it was too late. */
  readonly cancel: () => void;
  /** Stops whatever is under way, and lets go of the memory. Not for a restore: nobody would know how it ended. */
  readonly dismiss: () => void;
}

type Failure = Result<never, StorageError | Cancelled>;

export function hireClerk(
  database: Database,
  onHowFar: (howFar: HowFar) => void = () => undefined,
): BackupClerk {
  const worker = new Worker(ownScript(address), { type: "module", name: "backup" });
  const dismissed = new AbortController();

  const ask = asker(worker, { onHowFar, dismissed: dismissed.signal });

  return {
    open: (file, password) =>
      ask({ type: "open", database: database.name, file, password }, (tell) =>
        tell.type === "opened" ? tell.result : undefined,
      ),
    restore: async () => {
      const restored = await ask({ type: "restore" }, (tell) =>
        tell.type === "restored" ? tell.result : undefined,
      );
      // Not waited for: until then there is the file itself. What gave way must not come back with its later stamp.
      void database.safetyCopy?.renew({ afresh: restored.ok && restored.value });
      return restored;
    },
    undo: async () => {
      const undone = await ask({ type: "undo" }, (tell) =>
        tell.type === "undone" ? tell.result : undefined,
      );
      // What was undone must not come back with it.
      await database.safetyCopy?.renew({ afresh: true });
      return undone;
    },
    recover: () =>
      ask({ type: "recover", database: database.name }, (tell) =>
        tell.type === "recovered" ? tell.result : undefined,
      ),
    save: (today, lock) =>
      ask({ type: "save", database: database.name, today, lock }, (tell) =>
        tell.type === "saved" ? tell.result : undefined,
      ),
    makeKey: (password) =>
      ask({ type: "makeKey", password }, (tell) => (tell.type === "keyMade" ? tell.result : undefined)),
    cancel: () => worker.postMessage({ type: "cancel" } satisfies Ask),
    dismiss: () => {
      worker.terminate();
      dismissed.abort();
    },
  };
}

interface Asking {
  readonly onHowFar: (howFar: HowFar) => void;
  readonly dismissed: AbortSignal;
}

function asker(worker: Worker, { onHowFar, dismissed }: Asking) {
  /** Asks, and waits for the answer that `pick` picks. */
  return function ask<T>(question: Ask, pick: (tell: Tell) => T | undefined): Promise<T | Failure> {
    return new Promise((resolve) => {
      const over = new AbortController();
      const settle = (result: T | Failure) => {
        over.abort();
        resolve(result);
      };
      const listen = { signal: over.signal };
      worker.addEventListener(
        "message",
        ({ data }: MessageEvent<Tell>) => {
          if (data.type === "howFar") onHowFar(data.howFar);
          const answer = pick(data);
          if (answer !== undefined) settle(answer);
        },
        listen,
      );
      // No memory, or it could not be fetched. A transaction that it had open is undone by the browser.
      worker.addEventListener("error", ({ message }) => settle(failed(message)), listen);
      dismissed.addEventListener("abort", () => settle(err({ type: "Cancelled" })), listen);
      worker.postMessage(question);
    });
  };
}

function failed(message: string): Failure {
  return err({ type: "StorageFailed", cause: new Error(message) });
}
