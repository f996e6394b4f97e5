import { BackupDesk } from "./backup-desk.ts";
import { type Ask } from "./backup-messages.ts";

const desk = new BackupDesk((tell) => self.postMessage(tell));

self.addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  // What it throws is a bug; outside of a promise it reaches the page as an error of the worker.
  desk.handle(data).catch((cause: unknown) => reportError(cause));
});
