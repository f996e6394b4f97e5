import { Download, Trash2 } from "lucide-react";
import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";

import { ok, type Result } from "#domain/result.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { today } from "#platform/today.ts";
import { makeBackupFile } from "#storage/backup/backup-file.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { type StorageError } from "#storage/database/storage-error.ts";
import { eraseCommunity, eraseEverything } from "#storage/rows/erase.ts";
import { purgeDeleted } from "#storage/rows/purge-old.ts";
import { Button } from "#ui/button.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { useUndo } from "#view-state/undo.ts";

import { type Erasure } from "./erasure.ts";
import { useErasedRows } from "./use-erased-rows.ts";

interface EraseConfirmProps {
  readonly erasure: Erasure;
  readonly onDone: (text: string) => void;
  readonly onCancel: () => void;
}

/** What will go, a copy first, and a word to type: nobody does this by accident. */
export function EraseConfirm({ erasure, onDone, onCancel }: EraseConfirmProps) {
  const { confirm } = useMessages().erase;
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const dismissUndo = useUndo((state) => state.dismiss);
  const { busy, trouble, save } = useSaving();
  const rows = useErasedRows(erasure);
  const run = useErasing(erasure);
  useEffect(() => heading.current?.focus(), []);
  const word = erasure.what === "community" ? erasure.community.name : confirm.word[erasure.what];

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const isSame = plain(typed) === plain(word);
    setIsWrong(!isSame);
    if (!isSame) return;
    const erased = await save(run);
    if (!erased.ok) return;
    // What could be undone a moment ago is not there any more.
    dismissUndo();
    onDone(erased.value);
  }

  return (
    <form className="card" aria-labelledby={titleId} noValidate onSubmit={(event) => void submit(event)}>
      <h3 id={titleId} ref={heading} tabIndex={-1}>
        {erasure.what === "community" ? confirm.community(word) : confirm[erasure.what]}
      </h3>
      {rows !== undefined && <p>{confirm.rows(rows)}</p>}
      {erasure.what === "everything" && <p>{confirm.everythingToo}</p>}
      <p>{confirm.copies}</p>
      <SaveFirst />
      <TextField
        label={confirm.type(word)}
        error={isWrong ? confirm.different(word) : undefined}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <TroubleNotice trouble={trouble} />
      <FormActions
        submit={
          <>
            <Trash2 aria-hidden="true" size={18} />
            {busy ? confirm.busy : confirm.erase}
          </>
        }
        busy={busy}
        cancel={confirm.cancel}
        onCancel={onCancel}
      />
    </form>
  );
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").toLocaleLowerCase();
}

/** Does it, and says what was done. */
function useErasing(erasure: Erasure): () => Promise<Result<string, StorageError>> {
  const { done } = useMessages().erase;
  const database = useDatabase();
  return async () => {
    if (erasure.what === "deleted") {
      const purged = await purgeDeleted(database);
      return purged.ok ? ok(done.deleted(purged.value)) : purged;
    }
    if (erasure.what === "community") {
      const { id, name } = erasure.community;
      const erased = await eraseCommunity(database, id);
      return erased.ok ? ok(done.community(name)) : erased;
    }
    const erased = await eraseEverything(database);
    if (!erased.ok) return erased;
    // Nothing of this page is true any more.
    history.replaceState(null, "", location.pathname);
    location.reload();
    return ok("");
  };
}

function SaveFirst() {
  const { confirm } = useMessages().erase;
  const database = useDatabase();
  const [savedAs, setSavedAs] = useState<string>();
  const { busy, trouble, save } = useSaving();

  async function saveCopy() {
    const file = await save(() => makeBackupFile(database, today()));
    if (!file.ok || file.value === undefined) return;
    saveFile(file.value.blob, file.value.name);
    setSavedAs(file.value.name);
  }

  return (
    <>
      <p>
        <Button disabled={busy} onClick={() => void saveCopy()}>
          <Download aria-hidden="true" size={18} />
          {confirm.saveFirst}
        </Button>
      </p>
      <p className="my-data__after" aria-live="polite">
        {savedAs !== undefined && confirm.saved(savedAs)}
      </p>
      <TroubleNotice trouble={trouble} />
    </>
  );
}
