import { err, ok, type Result } from "#domain/result.ts";
import { type Day } from "#domain/rows/row.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type BackupClient } from "#storage/backup/backup-client.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { type Cancelled } from "#storage/merge/restore-backup.ts";
import { useTakeBack } from "#view-state/use-take-back.ts";

/** Restores the backup that a client opened, made on that day. */
export type RunRestore = (
  client: BackupClient,
  madeOn: Day,
) => Promise<Result<unknown, StorageError | Cancelled>>;

/** The client of the last restore: it remembers what the restore replaced. */
let last: BackupClient | undefined;

/** Restores, and offers to undo it (U4); the client that did it is let go when it was undone, or when the next one comes. */
export function useRestoring(): RunRestore {
  const { done } = useMessages().myData.restore;
  const format = useFormat();
  // Its page says itself how far it is and what went wrong, and looks after the focus.
  const takeBack = useTakeBack<StorageError | Cancelled>((restore) => restore());
  return (client, madeOn) =>
    takeBack(
      {
        act: () => client.restore(),
        text: done.undoText(format.day(madeOn)),
        isEverywhere: true,
        undo: async () => {
          const undone = await client.undo();
          if (undone.ok) client.close();
          // Let go of meanwhile, by the next restore: then there is nothing to take back.
          else if (undone.error.type !== "Cancelled") return err(undone.error);
          return ok(undefined);
        },
      },
      () => {
        last?.close();
        last = client;
      },
    );
}
