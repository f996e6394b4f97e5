import { ok, type Result } from "#domain/result.ts";
import { isStamped, type RowOf, type TableName, TABLES } from "#domain/rows/row-schemas.ts";
import { allOrNothing, orNothing } from "#storage/database/all-or-nothing.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { change, write } from "#storage/database/write.ts";

/** Rows of the example community by table, with fixed ids. */
export type ExampleRows = { readonly [T in TableName]?: readonly RowOf[T][] };

/** Puts the example community in, as seeds: fixed ids and zero stamps, so that it is never there twice. */
export async function addExample(database: Database, rows: ExampleRows): Promise<Result<void, StorageError>> {
  const changes = TABLES.filter(isStamped).flatMap((table) =>
    (rows[table] ?? []).map(({ id, v: _v, _t, ...fields }) => ({
      table,
      id,
      fields: { deleted: false, ...fields },
      whenNew: {},
    })),
  );
  const ids = (rows.communities ?? []).map(({ id }) => id);
  const added = await allOrNothing(database, [...TABLES, "meta"], async () => {
    const wasHere = (await database.communities.bulkGet(ids)).some((row) => row !== undefined);
    orNothing(await write(database, changes, { asSeed: true }));
    // Shown again after it was removed: that is a real edit, not a seed.
    const shown = ids.map((id) => change("communities", id, { deleted: false }));
    orNothing(await write(database, shown));
    return wasHere;
  });
  if (!added.ok) return added;
  // Of two states of a row without a stamp nobody can tell the later: the copy keeps only this one.
  if (added.value) await database.safetyCopy?.renew({ afresh: true });
  return ok(undefined);
}
