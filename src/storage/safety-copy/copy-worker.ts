import { CopyDesk } from "./copy-desk.ts";
import { type Ask } from "./copy-messages.ts";

const desk = new CopyDesk();

self.addEventListener("message", ({ data, ports }: MessageEvent<Ask>) => {
  // What it throws is a bug; outside of a promise it reaches the page as an error of the worker.
  desk.handle(data).then(
    (isDone) => ports[0]?.postMessage(isDone),
    (cause: unknown) => reportError(cause),
  );
});
