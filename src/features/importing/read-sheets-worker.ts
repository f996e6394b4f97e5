import { type ReadRequest, readTables } from "./read-tables.ts";

// A file takes as long as whoever made it wants; here nobody waits for it but the one who chose it.
self.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  // What it throws is a bug; outside of a promise it reaches the page as an error of the worker.
  readTables(data).then((read) => self.postMessage(read), reportError);
});
