import { err, type Result } from "#domain/result.ts";
import { startWorker, type WorkerClient } from "#platform/ask-worker.ts";

import { type PoolError } from "./pool-error.ts";
import {
  type OpenPool,
  type PoolRequests,
  type PoolRound,
  type Revealed,
  type TakenIn,
} from "./pool-requests.ts";
// oxlint-disable-next-line import/default -- Vite makes it: the address of the built worker
import address from "./pool-worker.ts?worker&url";

/** The pools of a database, one for each round that collects on this device (R3). */
export interface Pools {
  /** When a round opens, and once: makes its keys. What is there already stays. */
  readonly openPool: (round: PoolRound) => Promise<Result<OpenPool, PoolError>>;
  /** A pool that was opened before: its key for the invitation, and how many are in, never what (R4). */
  readonly lookIntoPool: (round: PoolRound) => Promise<Result<OpenPool, PoolError>>;
  /** Takes in what a phone handed over, or what `sealBallot` made here: whatever its way, it is sealed when it comes. */
  readonly addBallot: (round: PoolRound, code: string) => Promise<TakenIn>;
  /** Many at once, and all of them in one write: what became of each. */
  readonly addBallots: (round: PoolRound, codes: readonly string[]) => Promise<readonly TakenIn[]>;
  /**
   * Opens the pool for `store`, which counts it and stores the counts. Only then pool and keys are destroyed. When
   * `store` fails, or the browser ends before it is through, the pool is there to be revealed again, and takes nothing in.
   */
  readonly revealPool: <T, E>(
    round: PoolRound,
    store: (revealed: Revealed) => Promise<Result<T, E>>,
  ) => Promise<Result<T, E | PoolError>>;
  /** Destroys a pool unread: its round was given up, or erased. */
  readonly discardPool: (roundId: string) => Promise<Result<void, PoolError>>;
  /** Destroys what a browser that ended left behind: pools of rounds that wait for no reveal. */
  readonly tidyPools: (isWaiting: (roundId: string) => boolean | Promise<boolean>) => Promise<void>;
  readonly close: () => void;
}

/** No worker runs before something is asked. */
export function connectPools(database: string): Pools {
  let worker: WorkerClient<PoolRequests> | undefined;

  async function ask<K extends keyof PoolRequests>(
    type: K,
    given: PoolRequests[K]["given"],
  ): Promise<PoolRequests[K]["answer"] | Result<never, PoolError>> {
    if (!isSupported()) return err({ type: "PoolUnsupported" });
    worker ??= startWorker<PoolRequests>(address, "pools");
    const answered = await worker.request(type, given);
    if (answered.ok) return answered.value;
    worker.close();
    worker = undefined;
    return err({ type: "StorageFailed", cause: answered.error });
  }

  /** In all tabs one at a time, also while a reveal is stored. */
  function alone<T>(roundId: string, work: () => Promise<T>): Promise<T> {
    if (!isSupported()) return work();
    return navigator.locks.request(`kiemkracht-pool-${database}-${roundId}`, work);
  }

  async function addBallots(round: PoolRound, codes: readonly string[]): Promise<readonly TakenIn[]> {
    const added = await alone(round.roundId, () => ask("add", { database, round, codes }));
    return added.ok ? added.value : codes.map(() => added);
  }

  const discardPool = (roundId: string) => alone(roundId, () => ask("destroy", { database, roundId }));

  return {
    openPool: (round) => alone(round.roundId, () => ask("open", { database, round })),
    lookIntoPool: (round) => alone(round.roundId, () => ask("look", { database, round })),
    addBallot: async (round, code) => (await addBallots(round, [code]))[0] ?? err({ type: "PoolLost" }),
    addBallots,
    revealPool: (round, store) =>
      alone(round.roundId, async () => {
        const revealed = await ask("reveal", { database, round });
        if (!revealed.ok) return revealed;
        const stored = await store(revealed.value);
        // What is left when it fails opens to nobody but who stores the same again; `tidyPools` takes it away.
        if (stored.ok) await ask("destroy", { database, roundId: round.roundId });
        return stored;
      }),
    discardPool,
    tidyPools: async (isWaiting) => {
      const there = await ask("list", { database });
      if (!there.ok) return;
      for (const roundId of there.value) if (!(await isWaiting(roundId))) await discardPool(roundId);
    },
    close: () => worker?.close(),
  };
}

function isSupported(): boolean {
  return "locks" in navigator && typeof Worker !== "undefined" && "getDirectory" in navigator.storage;
}
