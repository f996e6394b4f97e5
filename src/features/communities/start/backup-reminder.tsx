import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { today } from "#platform/today.ts";
import { makeBackupFile } from "#storage/backup/backup-file.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { type BackupState, useBackupState } from "#storage/last-backup.ts";
import { Button } from "#ui/button.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { Notice } from "#ui/notice.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

/** Reminds of a backup after each round, more strongly as more is at stake, and makes one in one click (B2). */
export function BackupReminder() {
  const { reminder: backup } = useMessages().myData;
  const database = useDatabase();
  const state = useBackupState();
  const [saved, setSaved] = useState(false);
  const { busy, trouble, save } = useSaving();
  if (state === undefined) return null;

  const isDue = state.urgency !== "none";

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
        <Urge state={state}>
          <Button disabled={busy} onClick={() => void saveCopy()}>
            <Download aria-hidden="true" size={18} />
            {backup.save}
          </Button>
        </Urge>
      )}
      {!isDue && saved && (
        <Notice kind="good">
          <p>{backup.saved}</p>
        </Notice>
      )}
    </div>
  );
}

/** What is at stake, in words that grow with it. */
function Urge({ state, children }: { readonly state: BackupState; readonly children: ReactNode }) {
  const { gentle, clear, firm } = useMessages().myData.reminder;
  const { last, unsaved, urgency } = state;
  const { rounds, days } = unsaved;
  if (urgency === "clear" || urgency === "firm") {
    const { title, text } = urgency === "firm" ? firm : clear;
    return (
      <Notice kind={urgency === "firm" ? "problem" : "quiet"} title={title}>
        <p>{text(rounds, days)}</p>
        {children}
      </Notice>
    );
  }
  return (
    <Notice kind="quiet">
      <p>{last === undefined ? gentle.first : gentle.again(rounds)}</p>
      {children}
    </Notice>
  );
}
