import { type Action, type Outcome } from "#domain/agenda/action.ts";
import { type Result } from "#domain/result.ts";
import { type Day } from "#domain/rows/row.ts";
import { newId } from "#platform/new-id.ts";
import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { change, write } from "#storage/database/write.ts";

type Written = Promise<Result<void, StorageError>>;

/** What is said of an action, and can be said anew (G2). */
export type ActionDetails = Pick<Action, "what" | "ifThen" | "whoElse"> & {
  readonly ownerId: string | null;
  readonly dueOn: Day | null;
  readonly ourselves: "yes" | "no" | null;
};

/** Where and when it was agreed. */
export type Agreed = Pick<Action, "communityId" | "agreedOn" | "cameOf" | "factorId">;

export async function addAction(database: Database, agreed: Agreed, details: ActionDetails): Written {
  return write(database, [
    change("actions", newId(), { ...agreed, ...details, closingWord: "", deleted: false }),
  ]);
}

export async function editAction(database: Database, id: string, details: ActionDetails): Written {
  return write(database, [change("actions", id, details)]);
}

/** Closes it, with a word why (G3). */
export async function closeAction(
  database: Database,
  id: string,
  { outcome, closedOn, word }: { readonly outcome: Outcome; readonly closedOn: Day; readonly word: string },
): Written {
  return write(database, [change("actions", id, { outcome, closedOn, closingWord: word })]);
}

/** Takes back that it was closed; the word stays, for who closes it again. */
export async function reopenAction(database: Database, id: string): Written {
  return write(database, [change("actions", id, { outcome: null, closedOn: null })]);
}

export async function removeAction(database: Database, id: string, deleted: boolean): Written {
  return write(database, [change("actions", id, { deleted })]);
}
