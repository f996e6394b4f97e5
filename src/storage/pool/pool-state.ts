import { lockBox, unlockBox } from "#platform/lock-box.ts";

import { type KeyRecord, packKeys, unpackKeys } from "./key-record.ts";
import { type PoolFiles } from "./pool-files.ts";
import { shuffled } from "./shuffled.ts";
import { packSlots, unpackSlots, type Waiting } from "./slots.ts";

/** A pool as it stands: who has this, has everything. It lives in the worker only. */
export interface PoolState extends Omit<KeyRecord, "poolKey"> {
  readonly roundId: string;
  readonly generation: number;
  readonly waiting: readonly Waiting[];
}

function contextOf(roundId: string) {
  return { purpose: "kiemkracht pool 1", about: roundId };
}

/** Reads a pool; nothing where it, or what opens it, is not there. */
export async function readPool(
  { keys, ballots }: PoolFiles,
  roundId: string,
): Promise<PoolState | undefined> {
  const kept = keys.newest();
  if (kept === undefined) return undefined;
  const { generation } = kept;
  const { poolKey, ...record } = unpackKeys(kept.bytes);
  const locked = ballots.at(generation);
  if (locked === undefined) return undefined;
  // A browser that was killed may have left an earlier state, or half a later one.
  keys.forgetAllBut(generation);
  ballots.forgetAllBut(generation);
  const slots = await unlockBox(contextOf(roundId), { key: poolKey, locked });
  if (!slots.ok) return undefined;
  return { ...record, roundId, generation, waiting: unpackSlots(slots.value, record.slotBytes) };
}

/**
 * Writes a pool anew: in another order, locked with another key, so that two states side by side do not tell what came in
 * between (R3). It counts from when the key is written; a moment later nothing of the state before it is left.
 */
export async function writePool({ keys, ballots }: PoolFiles, state: PoolState): Promise<void> {
  const { roundId, waiting, slotBytes } = state;
  const generation = state.generation + 1;
  const { key: poolKey, locked } = await lockBox(contextOf(roundId), packSlots(shuffled(waiting), slotBytes));
  ballots.write({ generation, bytes: locked });
  keys.write({ generation, bytes: packKeys({ ...state, poolKey }) });
  keys.forgetAllBut(generation);
  ballots.forgetAllBut(generation);
}

/** As long as there is room for the first, there is for every later one, up to its slots. */
export function reservePool({ keys, ballots }: PoolFiles, { generation }: PoolState): void {
  keys.reserve(generation + 1);
  ballots.reserve(generation + 1);
}
