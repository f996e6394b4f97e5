import { type Database } from "#storage/database/database.ts";

import { connectPools, type Pools } from "./pools.ts";

const POOLS = new WeakMap<Database, Pools>();

/** The pools of a database: one connection, and so one worker, for the whole page. */
export function poolsOf(database: Database): Pools {
  const known = POOLS.get(database);
  if (known !== undefined) return known;
  const pools = connectPools(database.name);
  POOLS.set(database, pools);
  return pools;
}
