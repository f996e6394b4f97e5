import { err, type Result } from "#domain/result.ts";
import { type ReadError } from "#sheets/read-error.ts";
import { ownScript } from "#storage/own-script.ts";

import { type TableSheet } from "./likely-sheet.ts";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the built worker
import address from "./read-sheets-worker.ts?worker&url";
import { type ReadRequest } from "./read-tables.ts";

/** Longer than any honest file takes, on a slow phone too. */
const PATIENCE_MS = 60_000;

/** Reads a file of answer sheets in a worker, so that the page stays at hand whatever the file is (B4, U4). */
export function readOffPage(request: ReadRequest): Promise<Result<readonly TableSheet[], ReadError>> {
  const worker = new Worker(ownScript(address), { type: "module", name: "answer sheets" });
  return new Promise<Result<readonly TableSheet[], ReadError>>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Result<readonly TableSheet[], ReadError>>) =>
      resolve(data),
    );
    // It could not be fetched, or there is no memory for what is in the file.
    worker.addEventListener("error", () => resolve(err({ type: "unreadable" })));
    setTimeout(() => resolve(err({ type: "damaged" })), PATIENCE_MS);
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
