import { err } from "#domain/result.ts";
import { startWorker } from "#platform/ask-worker.ts";

// oxlint-disable-next-line import/default -- Vite makes it: the address of the built worker
import address from "./read-sheets-worker.ts?worker&url";
import { type ReadRequest, type ReadTables, type SheetRequests } from "./read-tables.ts";

/** Longer than any honest file takes, on a slow phone too. */
const PATIENCE_MS = 60_000;

/** Reads a file of answer sheets in a worker, so that the page stays at hand whatever the file is (B4, U4). */
export async function readOffPage(file: ReadRequest): Promise<ReadTables> {
  const worker = startWorker<SheetRequests>(address, "answer sheets");
  const patience = setTimeout(worker.close, PATIENCE_MS);
  const answered = await worker.request("read", file);
  clearTimeout(patience);
  worker.close();
  if (answered.ok) return answered.value;
  // Failed: it could not be fetched, or there is no memory for what is in the file. Closed: patience ran out.
  return err({ type: answered.error.type === "WorkerFailed" ? "unreadable" : "damaged" });
}
