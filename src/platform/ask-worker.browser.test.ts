import { afterEach, expect, it } from "vitest";

import { type AddingRequests } from "#tests/support/adding-worker.ts";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the built worker
import address from "#tests/support/adding-worker.ts?worker&url";

import { startWorker, type WorkerClient } from "./ask-worker.ts";

let worker: WorkerClient<AddingRequests>;

afterEach(() => worker.close());

it("U4 says how far it is, and then the answer", async () => {
  const told: number[] = [];
  worker = startWorker<AddingRequests, number>(address, "adding", { onProgress: (sum) => told.push(sum) });

  expect(await worker.request("add", [1, 2, 3])).toEqual({ ok: true, value: 6 });
  expect(told).toEqual([1, 3, 6]);
});

it("each request gets its own answer, also when an earlier one is still waiting", async () => {
  worker = startWorker<AddingRequests, number>(address, "adding");
  const sleeping = worker.request("sleep", undefined);

  expect(await Promise.all([worker.request("add", [1]), worker.request("add", [2, 2])])).toEqual([
    { ok: true, value: 1 },
    { ok: true, value: 4 },
  ]);
  worker.close();
  expect(await sleeping).toEqual({ ok: false, error: { type: "WorkerClosed" } });
});

it("what is asked of a worker that was closed is not waited for", async () => {
  worker = startWorker<AddingRequests, number>(address, "adding");
  worker.close();

  expect(await worker.request("add", [1])).toEqual({ ok: false, error: { type: "WorkerClosed" } });
});

it("a worker that fails says so to all who wait, and to who started it", async () => {
  let failures = 0;
  worker = startWorker<AddingRequests, number>(address, "adding", { onFailed: () => (failures += 1) });
  const sleeping = worker.request("sleep", undefined);

  expect(await worker.request("fail", undefined)).toMatchObject({
    ok: false,
    error: { type: "WorkerFailed", cause: { message: expect.stringContaining("Too much to add.") } },
  });
  expect(await sleeping).toMatchObject({ ok: false, error: { type: "WorkerFailed" } });
  expect(failures).toBe(1);
});
