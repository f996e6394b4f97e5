import { err, ok, type Result } from "#domain/result.ts";

import { ownScript } from "./own-script.ts";

/** What a worker can be asked: each kind of request, with what goes along and what it answers. */
type Requests<R> = Readonly<Record<keyof R, { readonly given: unknown; readonly answer: unknown }>>;

interface Request<R extends Requests<R>, K extends keyof R> {
  readonly type: K;
  readonly given: R[K]["given"];
}

/** Each request has a channel of its own: on the way how far it is, and at last the answer. */
type Response<A, P> = { readonly progress: P } | { readonly answer: A };

/** Why there is no answer: no memory, a bug, a script that could not be fetched; or nobody waits for it any more. */
export type WorkerTrouble =
  | { readonly type: "WorkerFailed"; readonly cause: Error }
  | { readonly type: "WorkerClosed" };

export interface WorkerClient<R extends Requests<R>> {
  readonly request: <K extends keyof R>(
    type: K,
    given: R[K]["given"],
  ) => Promise<Result<R[K]["answer"], WorkerTrouble>>;
  /** Stops whatever is under way, and lets go of the memory. A transaction that it had open is undone by the browser. */
  readonly close: () => void;
}

interface Listeners<P> {
  readonly onProgress?: (progress: P) => void;
  readonly onFailed?: () => void;
}

/**
 * Starts a worker that answers with `answerRequests`.
 *
 * @param address of the built script: `import address from "./x-worker.ts?worker&url"`
 */
export function startWorker<R extends Requests<R>, P = never>(
  address: string,
  name: string,
  { onProgress, onFailed }: Listeners<P> = {},
): WorkerClient<R> {
  const worker = new Worker(ownScript(address), { type: "module", name });
  const closed = new AbortController();
  if (onFailed !== undefined) worker.addEventListener("error", onFailed);

  function request<K extends keyof R>(type: K, given: R[K]["given"]) {
    return new Promise<Result<R[K]["answer"], WorkerTrouble>>((resolve) => {
      if (closed.signal.aborted) {
        resolve(err({ type: "WorkerClosed" }));
        return;
      }
      const { port1, port2 } = new MessageChannel();
      const over = new AbortController();
      const settle = (result: Result<R[K]["answer"], WorkerTrouble>) => {
        over.abort();
        port1.close();
        resolve(result);
      };
      const listen = { signal: over.signal };
      port1.addEventListener("message", ({ data }: MessageEvent<Response<R[K]["answer"], P>>) => {
        if ("progress" in data) onProgress?.(data.progress);
        else settle(ok(data.answer));
      });
      port1.start();
      const fail = ({ message }: ErrorEvent) =>
        settle(err({ type: "WorkerFailed", cause: new Error(message) }));
      worker.addEventListener("error", fail, listen);
      closed.signal.addEventListener("abort", () => settle(err({ type: "WorkerClosed" })), listen);
      worker.postMessage({ type, given } satisfies Request<R, K>, [port2]);
    });
  }

  return {
    request,
    close: () => {
      worker.terminate();
      closed.abort();
    },
  };
}

/** What a worker does for each kind of request. */
export type Handlers<R extends Requests<R>, P = never> = {
  readonly [K in keyof R]: (
    given: R[K]["given"],
    report: (progress: P) => void,
  ) => Promise<R[K]["answer"]> | R[K]["answer"];
};

/** In a worker: answers what a page asks of it with `startWorker`. */
export function answerRequests<R extends Requests<R>, P = never>(handlers: Handlers<R, P>): void {
  self.addEventListener("message", ({ data, ports }: MessageEvent<Request<R, keyof R>>) => {
    const respond = (response: Response<R[keyof R]["answer"], P>) => ports[0]?.postMessage(response);
    // What it throws is a bug; outside of a promise it reaches the page as an error of the worker.
    handle(handlers, data, (progress) => respond({ progress })).then(
      (answer) => respond({ answer }),
      (cause: unknown) => reportError(cause),
    );
  });
}

async function handle<R extends Requests<R>, P, K extends keyof R>(
  handlers: Handlers<R, P>,
  { type, given }: Request<R, K>,
  report: (progress: P) => void,
): Promise<R[K]["answer"]> {
  return handlers[type](given, report);
}
