import { type Messages } from "./messages.ts";

type StorageTrouble =
  | "StorageFull"
  | "StorageBlocked"
  | "StorageNewer"
  | "StorageClosed"
  | "StorageWaits"
  | "StorageGone"
  | "StorageFailed"
  | "RoundClosed";

/** The kinds of trouble that every part of the app can meet; by type, so that this folder knows no storage. */
export interface Trouble {
  readonly type: StorageTrouble | keyof Messages["collecting"]["trouble"];
}

interface Explained {
  readonly title: string;
  readonly text: string;
}

/** What happened, why, and what to do. */
export function explainError({ type }: Trouble, messages: Messages): Explained {
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
  } satisfies Record<StorageTrouble, Explained>;
  const isOfStorage = (known: string): known is StorageTrouble => known in byType;
  // Asked for only then: these words come later than those of the first page.
  return isOfStorage(type) ? byType[type] : messages.collecting.trouble[type];
}
