import { type OwnLimit } from "#domain/attention/own-limits.ts";
import { type Community, DEFAULT_RHYTHM_WEEKS } from "#domain/community.ts";
import { type Result } from "#domain/result.ts";
import { newId } from "#platform/new-id.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { change, write } from "#storage/database/write.ts";

type Written = Promise<Result<void, StorageError>>;

/** Only a name is asked for; the rest can be told later (U1). */
export async function createCommunity(
  database: Database,
  name: string,
  instrumentId: string,
): Promise<Result<string, StorageError>> {
  const id = newId();
  const written = await write(database, [
    change("communities", id, {
      communityId: id,
      name,
      description: "",
      rhythmWeeks: DEFAULT_RHYTHM_WEEKS,
      instrumentId,
      isExample: false,
      archived: false,
      deleted: false,
    }),
  ]);
  return written.ok ? { ok: true, value: id } : written;
}

export async function editCommunity(
  database: Database,
  id: string,
  fields: Partial<Pick<Community, "name" | "description" | "rhythmWeeks" | OwnLimit>>,
): Written {
  return write(database, [change("communities", id, fields)]);
}

export async function archiveCommunity(database: Database, id: string, archived: boolean): Written {
  return write(database, [change("communities", id, { archived })]);
}

/** The community's other rows stay as they are; without their community nobody sees them, and undo is one write (U4). */
export async function deleteCommunity(database: Database, id: string, deleted: boolean): Written {
  return write(database, [change("communities", id, { deleted })]);
}
