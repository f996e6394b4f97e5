import { type Messages } from "./messages.ts";

/** The kinds of trouble that every part of the app can meet; by type, so that this folder knows no storage. */
export interface Trouble {
  readonly type:
    | "StorageFull"
    | "StorageBlocked"
    | "StorageNewer"
    | "StorageClosed"
    | "StorageWaits"
    | "StorageGone"
    | "StorageFailed"
    | "RoundClosed";
}

/** What happened, why, and what to do. */
export function explainError(
  trouble: Trouble,
  messages: Messages,
): { readonly title: string; readonly text: string } {
  const { errors } = messages;
  const byType = {
    StorageFull: errors.storageFull,
    StorageBlocked: errors.storageBlocked,
    StorageNewer: errors.storageNewer,
    StorageClosed: errors.storageClosed,
    StorageWaits: errors.storageWaits,
    StorageGone: errors.storageGone,
    StorageFailed: errors.storageFailed,
    RoundClosed: errors.roundClosed,
  } satisfies Record<Trouble["type"], { title: string; text: string }>;
  return byType[trouble.type];
}
