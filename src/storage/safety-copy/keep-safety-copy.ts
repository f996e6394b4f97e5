import { type Database } from "#storage/database.ts";
import { isUntouched } from "#storage/is-untouched.ts";
import { ownScript } from "#storage/own-script.ts";
import { TABLES } from "#storage/tables.ts";

import { markCopyBehind } from "./copy-files.ts";
import { copyLine, type RowsOfTable } from "./copy-line.ts";
import { type Ask } from "./copy-messages.ts";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the built worker
import address from "./copy-worker.ts?worker&url";

/** A write waits no longer for its copy than a person would notice. */
const PATIENCE_MS = 2000;

/** Out of the way of the first page, and of who is on the way to a first score. */
const UNHURRIED = { hireAfterMs: 3000, lookAfterMs: 30_000 };

/**
 * Keeps a safety copy of what is written from here on: a write is acknowledged when it is in both (B5). Where the browser
 * has no files for it, or they fail, all goes on without.
 */
export function keepSafetyCopy(database: Database, { hireAfterMs, lookAfterMs } = UNHURRIED): void {
  if (!("locks" in navigator) || typeof Worker === "undefined") return;
  let worker: Worker | undefined;
  let isSlow = false;
  let isOver = false;
  let stop = () => {};
  const stopped = new Promise<boolean>((resolve) => {
    stop = () => resolve(false);
  });

  function end(): void {
    database.commits.passOnTo(undefined);
    database.safetyCopy = undefined;
    isOver = true;
    worker?.terminate();
    stop();
  }

  function hired(): Worker {
    if (worker !== undefined) return worker;
    worker = new Worker(ownScript(address), { type: "module", name: "safety-copy" });
    worker.addEventListener("error", () => {
      end();
      // What is written from here on is not in it.
      void markCopyBehind(database.name);
    });
    worker.postMessage({ type: "start", database: database.name, tables: TABLES, lookAfterMs } satisfies Ask);
    return worker;
  }

  function ask(question: Ask): Promise<boolean> {
    return isOver ? stopped : Promise.race([answerTo(question, hired()), stopped]);
  }

  async function hireUnlessNew(): Promise<void> {
    if (isOver || !database.isOpen() || (await isUntouched(database))) return;
    hired();
  }

  async function append(written: readonly RowsOfTable[]): Promise<void> {
    const answer = ask({ type: "append", lines: written.map((part) => copyLine(part)).join("") });
    // One that did not answer in time is not waited for again until it does.
    const isInTime = await Promise.race([answer.then(() => true), wait(isSlow ? 0 : PATIENCE_MS)]);
    isSlow = !isInTime;
    if (isSlow) void answer.then(() => (isSlow = false));
  }

  // With the first write, or else once the first page has had its time: there may be no copy yet of what is here.
  setTimeout(() => void hireUnlessNew(), hireAfterMs);
  database.commits.passOnTo(append);
  database.safetyCopy = {
    renew: async ({ afresh }) => void (await ask({ type: "renew", afresh })),
    clear: async () => {
      if (!(await ask({ type: "clear" }))) throw new Error("The safety copy could not be emptied.");
    },
    end,
  };
}

function answerTo(question: Ask, worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }: MessageEvent<boolean>) => {
      port1.close();
      resolve(data);
    });
    port1.start();
    worker.postMessage(question, [port2]);
  });
}

function wait(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), ms);
  });
}
