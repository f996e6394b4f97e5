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
  const over = new AbortController();
  let worker: Worker | undefined;

  function end(): void {
    database.commits.passOnTo(undefined);
    database.safetyCopy = undefined;
    over.abort();
    worker?.terminate();
  }

  function hired(): Worker {
    if (worker !== undefined) return worker;
    worker = new Worker(ownScript(address), { type: "module", name: "safety-copy" });
    worker.addEventListener("error", end);
    worker.postMessage({ type: "start", database: database.name, tables: TABLES } satisfies Ask);
    return worker;
  }

  async function ask(question: Ask, patienceMs?: number): Promise<boolean> {
    if (over.signal.aborted) return true;
    const { port1, port2 } = new MessageChannel();
    hired().postMessage(question, [port2]);
    const isDone = await new Promise<boolean>((resolve) => {
      port1.addEventListener("message", ({ data }: MessageEvent<boolean>) => resolve(data));
      port1.start();
      over.signal.addEventListener("abort", () => resolve(true));
      if (patienceMs !== undefined) setTimeout(() => resolve(true), patienceMs);
    });
    port1.close();
    return isDone;
  }

  // With the first write, or else once the first page has had its time: there may be no copy yet of what is here.
  setTimeout(() => over.signal.aborted || hired(), HIRED_AFTER_MS);
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
