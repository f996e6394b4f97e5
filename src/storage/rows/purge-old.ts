import { type StampedRow, stampOf } from "#domain/merge/merge-rows.ts";
import { err, ok, type Result } from "#domain/result.ts";
import { nextStamp, stampMs, ZERO_STAMP } from "#domain/rows/clock.ts";
import { lastCredible } from "#domain/rows/credible.ts";
import { HOOKS } from "#domain/rows/row-facts.ts";
import { type Database } from "#storage/database/database.ts";
import { readMeta, writeMeta } from "#storage/database/meta.ts";
import { type StorageError, toStorageError } from "#storage/database/storage-error.ts";
import { letGoOfBallots } from "#storage/safety-copy/let-go-of-ballots.ts";
import { takeAwayForGood } from "#storage/safety-copy/take-away-for-good.ts";

const DAY_MS = 86_400_000;
/** So long what was deleted can still come back, and its deletion still travel to other devices. */
export const KEPT_DAYS = 365;
const EVERY_DAYS = 7;

/**
 * Takes away for good what was deleted more than a year ago, with all that belonged to it (B8); looks once a week. And what an
 * earlier version may have left of ballots in the safety copy (R3).
 *
 * A backup from before the deletion, restored after this, brings it back: nobody remembers any more that it was deleted.
 *
 * @returns how many rows went
 */
export async function purgeOld(database: Database, nowMs: number): Promise<number> {
  await letGoOfBallots(database, nowMs);
  const { purgedAt } = await readMeta(database, "purgedAt");
  if (purgedAt !== undefined && Math.abs(nowMs - purgedAt) < EVERY_DAYS * DAY_MS) return 0;
  await writeMeta(database, { purgedAt: nowMs });
  await dateTheUndated(database, nowMs);
  return purgeBefore(database, nowMs - KEPT_DAYS * DAY_MS);
}

/**
 * A deletion without a moment that can be (a seed, or a file from a clock that was years ahead) would never grow old:
 * from now on it was made now.
 */
async function dateTheUndated(database: Database, nowMs: number): Promise<void> {
  await database.transaction("rw", database.tables, async () => {
    const { clock: last, device = "" } = await readMeta(database, "clock", "device");
    const stamp = nextStamp(last, nowMs, device);
    const latest = lastCredible(nowMs, last ?? "");
    for (const [name, rows] of await readAll(database)) {
      const undated = rows.filter((row) => row["deleted"] === true && !isDated(row, latest));
      if (undated.length === 0) continue;
      const dated = undated.map((row) => ({ ...row, _t: { ...row._t, deleted: stamp } }));
      await database.table(name).bulkPut(dated);
      await writeMeta(database, { clock: stamp });
    }
  });
}

function isDated(row: StampedRow, latest: number): boolean {
  const ms = stampMs(stampOf(row, "deleted") ?? ZERO_STAMP);
  return ms > 0 && ms <= latest;
}

/** Takes away for good all that was deleted, lately too, and says how many rows that were. */
export async function purgeDeleted(database: Database): Promise<Result<number, StorageError>> {
  try {
    return ok(await purgeBefore(database, Number.POSITIVE_INFINITY));
  } catch (cause) {
    return err(toStorageError(cause));
  }
}

async function purgeBefore(database: Database, beforeMs: number): Promise<number> {
  const found = await database.transaction("r", database.tables, () => findOld(database, beforeMs));
  if ([...found.values()].every(({ size }) => size === 0)) return 0;
  return takeAwayForGood(database, () =>
    database.transaction("rw", database.tables, async () => {
      // Looked at again: another tab may have written in between.
      const gone = await findOld(database, beforeMs);
      let count = 0;
      for (const [table, ids] of gone) {
        count += ids.size;
        await database.table(table).bulkDelete([...ids]);
      }
      return count;
    }),
  );
}

async function findOld(
  database: Database,
  before: number,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rowsOf = await readAll(database);
  const gone = new Map(
    [...rowsOf].map(([name, rows]) => [
      name,
      new Set(rows.filter((row) => isOld(row, before)).map(({ id }) => id)),
    ]),
  );
  for (const name of rowsOf.keys()) addChildren({ rowsOf, gone }, [name, "communityId", "communities"]);
  // Until nothing more goes: what hangs from a row hangs from what that row hangs from.
  while (HOOKS.filter((hook) => addChildren({ rowsOf, gone }, hook)).length > 0);
  addConflicts({ rowsOf, gone });
  return gone;
}

interface Found {
  readonly rowsOf: ReadonlyMap<string, readonly StampedRow[]>;
  readonly gone: ReadonlyMap<string, Set<string>>;
}

/** Whether there were any. */
function addChildren(
  { rowsOf, gone }: Found,
  [child, field, parent]: readonly [string, string, string],
): boolean {
  const [goneHere, goneThere] = [gone.get(child) ?? new Set(), gone.get(parent) ?? new Set()];
  const before = goneHere.size;
  for (const row of rowsOf.get(child) ?? []) if (goneThere.has(String(row[field]))) goneHere.add(row.id);
  return goneHere.size > before;
}

/** What another device said of a row goes with it, or with the round when it was too late for a row of its own. */
function addConflicts({ rowsOf, gone }: Found): void {
  for (const conflict of rowsOf.get("conflicts") ?? []) {
    const isOfGone =
      gone.get(String(conflict["table"]))?.has(String(conflict["rowId"])) === true ||
      gone.get("rounds")?.has(String(conflict["roundId"])) === true;
    if (isOfGone) gone.get("conflicts")?.add(conflict.id);
  }
}

async function readAll(database: Database): Promise<Found["rowsOf"]> {
  const rowsOf = new Map<string, readonly StampedRow[]>();
  for (const { name } of database.tables.filter((table) => table.name !== "meta")) {
    rowsOf.set(name, await database.table(name).toArray());
  }
  return rowsOf;
}

/** A deletion without a moment goes only when all do, until it has one. */
function isOld(row: StampedRow, before: number): boolean {
  if (row["deleted"] !== true) return false;
  return (stampMs(stampOf(row, "deleted") ?? ZERO_STAMP) || Number.MAX_SAFE_INTEGER) < before;
}
