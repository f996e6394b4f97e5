import { type PhaseKind } from "#domain/community.ts";
import { type Result } from "#domain/result.ts";
import { newId } from "#platform/new-id.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { change, write } from "#storage/database/write.ts";

export async function savePhase(
  database: Database,
  communityId: string,
  phase: { readonly id?: string; readonly kind: PhaseKind; readonly startsOn: string },
): Promise<Result<void, StorageError>> {
  const { id = newId(), kind, startsOn } = phase;
  return write(database, [change("phases", id, { communityId, kind, startsOn, deleted: false })]);
}

export async function deletePhase(
  database: Database,
  id: string,
  deleted: boolean,
): Promise<Result<void, StorageError>> {
  return write(database, [change("phases", id, { deleted })]);
}
