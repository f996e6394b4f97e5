import { type Database } from "#storage/database.ts";
import { ownScript } from "#storage/own-script.ts";
import { TABLES } from "#storage/tables.ts";

import { copyLine } from "./copy-line.ts";
import { type Ask } from "./copy-messages.ts";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the built worker
import address from "./copy-worker.ts?worker&url";

/** A write waits no longer for its copy than a person would notice. */
const PATIENCE_MS = 2000;

const HIRED_AFTER_MS = 3000;

/**
 * Keeps a safety copy of what is written from here on: a write is acknowledged when it is in both (B5). Where the browser
 * has no files for it, or they fail, all goes on without.
 */
export function keepSafetyCopy(database: Database): void {
  if (!("locks" in navigator) || typeof Worker === "undefined") return;
  const waiting = new Set<(isDone: boolean) => void>();
  let isOver = false;
  let isSlow = false;
  let worker: Worker | undefined;

  function end(): void {
    database.commits.passOnTo(undefined);
    database.safetyCopy = undefined;
    isOver = true;
    worker?.terminate();
    for (const settle of waiting) settle(false);
  }

  function hired(): Worker {
    if (worker !== undefined) return worker;
    worker = new Worker(ownScript(address), { type: "module", name: "safety-copy" });
    worker.addEventListener("error", end);
    worker.postMessage({ type: "start", database: database.name, tables: TABLES } satisfies Ask);
    return worker;
  }

  async function ask(question: Ask, patienceMs?: number): Promise<boolean> {
    if (isOver) return false;
    const { port1, port2 } = new MessageChannel();
    hired().postMessage(question, [port2]);
    return new Promise<boolean>((resolve) => {
      const settle = (isDone: boolean) => {
        waiting.delete(settle);
        port1.close();
        resolve(isDone);
      };
      waiting.add(settle);
      port1.addEventListener("message", ({ data }: MessageEvent<boolean>) => {
        isSlow = false;
        settle(data);
      });
      port1.start();
      if (patienceMs === undefined) return;
      // One that did not answer in time is not waited for again until it does.
      setTimeout(
        () => {
          isSlow = waiting.has(settle);
          resolve(false);
        },
        isSlow ? 0 : patienceMs,
      );
    });
  }

  // With the first write, or else once the first page has had its time: there may be no copy yet of what is here.
  setTimeout(() => isOver || hired(), HIRED_AFTER_MS);
  database.commits.passOnTo(async (written) => {
    await ask({ type: "append", lines: written.map((part) => copyLine(part)).join("") }, PATIENCE_MS);
  });
  database.safetyCopy = {
    renew: async ({ afresh }) => void (await ask({ type: "renew", afresh })),
    clear: async () => {
      if (!(await ask({ type: "clear" }))) throw new Error("The safety copy could not be emptied.");
    },
    end,
  };
}
