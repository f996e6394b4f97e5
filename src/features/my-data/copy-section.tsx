import { Download } from "lucide-react";
import { useId, useState } from "react";

import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { makeBackupFile } from "#storage/backup-file.ts";
import { useDatabase } from "#storage/database-context.tsx";
import { useBackupState } from "#storage/last-backup.ts";
import { today } from "#storage/today.ts";
import { useSaving } from "#storage/use-saving.ts";
import { Button } from "#ui/button.tsx";
import { saveFile } from "#ui/save-file.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

/** Hands over everything in one file (B1), and says when that was last done (B2). */
export function CopySection({ isNextStep }: { readonly isNextStep: boolean }) {
  const { copy } = useMessages().myData;
  const database = useDatabase();
  const titleId = useId();
  const [savedAs, setSavedAs] = useState<string>();
  const { busy, trouble, save } = useSaving();

  async function saveCopy() {
    const file = await save(() => makeBackupFile(database, today()));
    if (!file.ok) return;
    saveFile(file.value.blob, file.value.name);
    setSavedAs(file.value.name);
  }

  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{copy.title}</h2>
      <LastCopy />
      <TroubleNotice trouble={trouble} />
      <Button
        look={isNextStep ? "primary" : "plain"}
        size="large"
        disabled={busy}
        onClick={() => void saveCopy()}
      >
        <Download aria-hidden="true" size={20} />
        {copy.save}
      </Button>
      <p className="my-data__after" aria-live="polite">
        {busy ? copy.busy : savedAs !== undefined && copy.saved(savedAs)}
      </p>
      <p className="my-data__after quiet">{copy.text}</p>
    </section>
  );
}

function LastCopy() {
  const { copy } = useMessages().myData;
  const format = useFormat();
  const state = useBackupState();
  if (state === undefined) return null;
  const { last, closedRounds } = state;
  if (last === undefined) return <p>{copy.never}</p>;
  const newRounds = closedRounds - last.closedRounds;
  return (
    <p>
      {copy.last(format.day(last.madeOn))} {newRounds > 0 && copy.newRounds(newRounds)}
    </p>
  );
}
