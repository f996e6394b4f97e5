import { err, ok } from "#domain/result.ts";
import { type Day } from "#domain/rows/row.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type BackupClient } from "#storage/backup/backup-client.ts";
import { useUndo } from "#view-state/undo.ts";

/** The client of the last restore: it remembers what the restore replaced. */
let last: BackupClient | undefined;

/** Offers to undo a restore (U4); the client that did it is let go when it was undone, or when the next one comes. */
export function useOfferUndo(): (client: BackupClient, madeOn: Day) => void {
  const { done } = useMessages().myData.restore;
  const format = useFormat();
  const offer = useUndo((state) => state.offer);
  return (client, madeOn) => {
    last?.close();
    last = client;
    offer({
      text: done.undoText(format.day(madeOn)),
      isEverywhere: true,
      undo: async () => {
        const undone = await client.undo();
        if (undone.ok) client.close();
        // Let go of meanwhile, by the next restore: then there is nothing to take back.
        else if (undone.error.type !== "Cancelled") return err(undone.error);
        return ok(undefined);
      },
    });
  };
}
