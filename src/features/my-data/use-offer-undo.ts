import { err, ok } from "#domain/result.ts";
import { type Day } from "#domain/row.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type BackupClerk } from "#storage/backup/backup-clerk.ts";
import { useUndo } from "#view-state/undo.ts";

/** The clerk of the last restore: it remembers what the restore replaced. */
let last: BackupClerk | undefined;

/** Offers to undo a restore (U4); the clerk that did it is let go when it was undone, or when the next one comes. */
export function useOfferUndo(): (clerk: BackupClerk, madeOn: Day) => void {
  const { done } = useMessages().myData.restore;
  const format = useFormat();
  const offer = useUndo((state) => state.offer);
  return (clerk, madeOn) => {
    last?.dismiss();
    last = clerk;
    offer({
      text: done.undoText(format.day(madeOn)),
      isEverywhere: true,
      undo: async () => {
        const undone = await clerk.undo();
        if (undone.ok) clerk.dismiss();
        // Let go of meanwhile, by the next restore: then there is nothing to take back.
        else if (undone.error.type !== "Cancelled") return err(undone.error);
        return ok(undefined);
      },
    });
  };
}
