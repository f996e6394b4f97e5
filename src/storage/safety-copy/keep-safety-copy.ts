import { TABLES } from "#domain/rows/row-schemas.ts";
import { startWorker, type WorkerClient } from "#platform/ask-worker.ts";
import { type Database } from "#storage/database/database.ts";
import { isUntouched } from "#storage/database/is-untouched.ts";

import { markCopyBehind } from "./copy-files.ts";
import { copyLine, type RowsOfTable } from "./copy-line.ts";
import { type CopyRequests } from "./copy-requests.ts";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the built worker
import address from "./copy-worker.ts?worker&url";

/** When the copy is kept, in milliseconds. */
export interface CopyPace {
  readonly startAfterMs: number;
  readonly lookAfterMs: number;
  /** So long a write waits for its copy, and no longer. */
  readonly patienceMs: number;
}

/** Out of the way of the first page, and of who is on the way to a first score; a write waits less than a person would notice. */
export const UNHURRIED: CopyPace = { startAfterMs: 3000, lookAfterMs: 30_000, patienceMs: 2000 };

/**
 * Keeps a safety copy of what is written from here on: a write is acknowledged when it is in both (B5). Where the browser
 * has no files for it, or they fail, all goes on without.
 */
export function keepSafetyCopy(
  database: Database,
  { startAfterMs, lookAfterMs, patienceMs }: CopyPace = UNHURRIED,
): void {
  if (!("locks" in navigator) || typeof Worker === "undefined") return;
  let worker: WorkerClient<CopyRequests> | undefined;
  let isSlow = false;
  let isOver = false;

  function end(): void {
    database.commits.passOnTo(undefined);
    database.safetyCopy = undefined;
    isOver = true;
    worker?.close();
  }

  function started(): WorkerClient<CopyRequests> {
    if (worker !== undefined) return worker;
    worker = startWorker(address, "safety-copy", {
      onFailed: () => {
        end();
        // What is written from here on is not in it.
        void markCopyBehind(database.name);
      },
    });
    void worker.request("start", { database: database.name, tables: TABLES, lookAfterMs });
    return worker;
  }

  /** Whether it could; not when there is no worker any more. */
  async function request<K extends keyof CopyRequests>(
    type: K,
    given: CopyRequests[K]["given"],
  ): Promise<boolean> {
    if (isOver) return false;
    const answered = await started().request(type, given);
    return answered.ok && answered.value;
  }

  async function startUnlessNew(): Promise<void> {
    if (isOver || !database.isOpen() || (await isUntouched(database))) return;
    started();
  }

  async function append(written: readonly RowsOfTable[]): Promise<void> {
    const answer = request("append", { lines: written.map((part) => copyLine(part)).join("") });
    // One that did not answer in time is not waited for again until it does.
    const isInTime = await Promise.race([answer.then(() => true), wait(isSlow ? 0 : patienceMs)]);
    isSlow = !isInTime;
    if (isSlow) void answer.then(() => (isSlow = false));
  }

  // With the first write, or else once the first page has had its time: there may be no copy yet of what is here.
  setTimeout(() => void startUnlessNew(), startAfterMs);
  database.commits.passOnTo(append);
  database.safetyCopy = {
    renew: async ({ afresh }) => void (await request("renew", { afresh })),
    clear: async () => {
      if (!(await request("clear", undefined))) throw new Error("The safety copy could not be emptied.");
    },
    end,
  };
}

function wait(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), ms);
  });
}
