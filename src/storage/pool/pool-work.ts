import { type CodeError } from "#domain/ballot/code-error.ts";
import { type HandedIn } from "#domain/ballot/packed-ballot.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { type Handlers } from "#platform/ask-worker.ts";
import { makeSealKeys } from "#platform/seal.ts";

import { type PoolError, toPoolError } from "./pool-error.ts";
import { findPool, findPools, type PoolFiles, withFiles } from "./pool-files.ts";
import {
  type Added,
  type OpenPool,
  type PoolRequests,
  type Revealed,
  type TakenIn,
} from "./pool-requests.ts";
import { type PoolState, readPool, reservePool, writePool } from "./pool-state.ts";
import { openBallot, receiveBallot } from "./seal-ballot.ts";
import { shuffled } from "./shuffled.ts";
import { MOST_SLOTS, slotSize, type Waiting } from "./slots.ts";

type Given<K extends keyof PoolRequests> = PoolRequests[K]["given"];
type Answer<K extends keyof PoolRequests> = Promise<PoolRequests[K]["answer"]>;

/** Keeps the pools of the rounds that collect on this device (R3, R4). One request at a time for each: see `pools.ts`. */
export class PoolWork implements Handlers<PoolRequests> {
  /** Makes a pool and its keys. One that is there stays as it is. */
  open({ database, round }: Given<"open">): Answer<"open"> {
    return tried(async () => {
      const folder = await findPool(database, round.roundId, { create: true });
      if (folder === undefined) return err({ type: "PoolUnsupported" });
      return withFiles(folder, async (files) => {
        const there = await readPool(files, round.roundId);
        return ok(shown(there ?? (await begin(files, round))));
      });
    });
  }

  look({ database, round }: Given<"look">): Answer<"look"> {
    return inPool(database, round.roundId, async (_, state) => ok(shown(state)));
  }

  /** However many come at once, the pool is opened and locked anew once: which of them came first, nobody learns (R3). */
  add({ database, round, codes }: Given<"add">): Answer<"add"> {
    return inPool(database, round.roundId, async (files, state) => {
      const becameOf: TakenIn[] = [];
      let { waiting } = state;
      for (const code of codes) {
        const taken = await takeIn({ ...state, waiting }, round, code);
        ({ waiting } = taken);
        becameOf.push(taken.became);
      }
      if (waiting !== state.waiting) await writePool(files, { ...state, waiting });
      return ok(becameOf);
    });
  }

  reveal({ database, round }: Given<"reveal">): Answer<"reveal"> {
    return inPool(database, round.roundId, async (files, state) => {
      if (!state.isRevealing) await writePool(files, { ...state, isRevealing: true });
      const ballots: HandedIn[] = [];
      for (const { sealed } of state.waiting) {
        const opened = await openBallot(sealed, state.sealKeys, round);
        // Each opened when it came in.
        if (!opened.ok) return err({ type: "PoolLost" });
        ballots.push(opened.value);
      }
      return ok(revealed(ballots));
    });
  }

  /** Overwrites what opens the pool, then the pool, and takes both away. */
  destroy({ database, roundId }: Given<"destroy">): Answer<"destroy"> {
    return tried(async () => {
      const folder = await findPool(database, roundId);
      if (folder === undefined) return ok(undefined);
      await withFiles(folder, async ({ keys, ballots }) => {
        keys.destroy();
        ballots.destroy();
      });
      const pools = await findPools(database);
      await pools?.removeEntry(roundId, { recursive: true });
      return ok(undefined);
    });
  }

  list({ database }: Given<"list">): Answer<"list"> {
    return tried(async () => {
      const roundIds: string[] = [];
      for await (const roundId of (await findPools(database))?.keys() ?? []) roundIds.push(roundId);
      return ok(roundIds);
    });
  }
}

async function begin(files: PoolFiles, { roundId, questions }: Given<"open">["round"]): Promise<PoolState> {
  // Half of a pool, of a browser that was killed before it was acknowledged.
  files.keys.destroy();
  files.ballots.destroy();
  const sealKeys = await makeSealKeys();
  const state = {
    roundId,
    generation: 0,
    waiting: [],
    sealKeys,
    slotBytes: slotSize(questions),
    isRevealing: false,
  };
  await writePool(files, state);
  reservePool(files, state);
  return state;
}

/** What waits afterwards; the very same where the code brings nothing. */
async function takeIn(
  { waiting, isRevealing, sealKeys }: PoolState,
  round: Given<"add">["round"],
  code: string,
): Promise<{ readonly waiting: readonly Waiting[]; readonly became: TakenIn }> {
  const refused = (error: CodeError | PoolError) => ({ waiting, became: err(error) });
  if (isRevealing) return refused({ type: "RevealBegun" });
  const received = await receiveBallot(code, sealKeys, round);
  if (!received.ok) return refused(received.error);
  const { ballot, sealed } = received.value;
  const { ballotId, edition } = ballot;
  const outcome = outcomeOf(ballot, waiting);
  const others = waiting.filter((other) => other.ballotId !== ballotId);
  if (outcome === "same" || outcome === "older")
    return { waiting, became: ok({ outcome, countIn: waiting.length }) };
  if (others.length === MOST_SLOTS) return refused({ type: "PoolFull" });
  const next = [...others, { ballotId, edition, sealed }];
  return { waiting: next, became: ok({ outcome, countIn: next.length }) };
}

function shown({ sealKeys, waiting }: PoolState): OpenPool {
  return { publicKey: sealKeys.publicKey, countIn: waiting.length };
}

/** The same ballot comes in more than once, and not always in order: scanned twice, pasted again, sent and shown. */
function outcomeOf({ ballotId, edition }: HandedIn, waiting: readonly Waiting[]): Added["outcome"] {
  const there = waiting.find((other) => other.ballotId === ballotId);
  if (there === undefined) return "added";
  if (there.edition === edition) return "same";
  return there.edition < edition ? "replaced" : "older";
}

function revealed(ballots: readonly HandedIn[]): Revealed {
  const remarks = ballots.flatMap((ballot) =>
    Object.entries(ballot.remarks).map(([factorId, text]) => ({ factorId, text })),
  );
  const inNoOrder = shuffled(ballots);
  return {
    answers: inNoOrder.map(({ answers }) => answers),
    kinds: inNoOrder.map(({ kind }) => kind),
    remarks: shuffled(remarks),
  };
}

async function inPool<T, E>(
  database: string,
  roundId: string,
  work: (files: PoolFiles, state: PoolState) => Promise<Result<T, E>>,
): Promise<Result<T, E | PoolError>> {
  return tried<T, E | PoolError>(async () => {
    const folder = await findPool(database, roundId);
    if (folder === undefined) return err({ type: "PoolLost" });
    return withFiles<Result<T, E | PoolError>>(folder, async (files) => {
      const state = await readPool(files, roundId);
      return state === undefined ? err({ type: "PoolLost" }) : work(files, state);
    });
  });
}

async function tried<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | PoolError>> {
  try {
    return await work();
  } catch (cause) {
    return err(toPoolError(cause));
  }
}
