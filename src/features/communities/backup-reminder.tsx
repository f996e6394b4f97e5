import { Download } from "lucide-react";
import { useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { makeBackupFile } from "#storage/backup-file.ts";
import { useDatabase } from "#storage/database-context.tsx";
import { useBackupState } from "#storage/last-backup.ts";
import { today } from "#storage/today.ts";
import { useSaving } from "#storage/use-saving.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { saveFile } from "#ui/save-file.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

/** Reminds of a backup after each round, and makes one in one click (B2). */
export function BackupReminder() {
  const { backup } = useMessages().communities.home;
  const database = useDatabase();
  const state = useBackupState();
  const [saved, setSaved] = useState(false);
  const { busy, trouble, save } = useSaving();
  if (state === undefined) return null;

  const newRounds = state.closedRounds - (state.last?.closedRounds ?? 0);
  const isDue = newRounds > 0;

  async function saveCopy() {
    const file = await save(() => makeBackupFile(database, today()));
    if (!file.ok || file.value === undefined) return;
    saveFile(file.value.blob, file.value.name);
    setSaved(true);
  }

  return (
    <div aria-live="polite">
      <TroubleNotice trouble={trouble} />
      {isDue && (
        <Notice kind="quiet">
          <p>{state.last === undefined ? backup.first : backup.again(newRounds)}</p>
          <Button disabled={busy} onClick={() => void saveCopy()}>
            <Download aria-hidden="true" size={18} />
            {backup.save}
          </Button>
        </Notice>
      )}
      {!isDue && saved && (
        <Notice kind="good">
          <p>{backup.saved}</p>
        </Notice>
      )}
    </div>
  );
}
