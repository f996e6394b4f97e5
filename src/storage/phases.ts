import { type PhaseKind } from "#domain/community.ts";
import { type Result } from "#domain/result.ts";

import { type Database } from "./database.ts";
import { newId } from "./new-id.ts";
import { type StorageError } from "./storage-error.ts";
import { change, write } from "./write.ts";

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
