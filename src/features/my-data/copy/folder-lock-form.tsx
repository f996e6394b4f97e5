import { type SubmitEvent, useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { type LockChoice } from "#storage/backup/backup-folder.ts";
import { FormActions } from "#ui/form/form-actions.tsx";
import { Radios } from "#ui/form/radios.tsx";

import { PasswordPair, usePassword } from "./password-fields.tsx";

interface FolderLockFormProps {
  /** What the button says. */
  readonly submit: string;
  readonly busy: boolean;
  readonly onChoose: (choice: LockChoice) => void;
  /** Absent where there is no way around the choice. */
  readonly onCancel?: (() => void) | undefined;
}

const LOCKS = ["locked", "open"] as const;

/** Whether the copies in a folder get a password (B7): what is in them is said, and nothing is chosen beforehand. */
export function FolderLockForm({ submit, busy, onChoose, onCancel }: FolderLockFormProps) {
  const { folder, restore } = useMessages().myData;
  const password = usePassword();
  const [chosen, setChosen] = useState<(typeof LOCKS)[number]>();
  const [isMissing, setIsMissing] = useState(false);

  function choose(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setIsMissing(chosen === undefined);
    if (chosen === undefined) return;
    const given = password.check();
    if (given.ok) onChoose(given.value ?? null);
  }

  return (
    <form noValidate onSubmit={choose}>
      <Radios
        legend={folder.lock.title}
        hint={folder.lock.text}
        error={isMissing ? folder.lock.missing : undefined}
        choices={LOCKS.map((value) => ({ value, label: folder.lock[value] }))}
        value={chosen}
        onChange={(value) => {
          setChosen(value);
          setIsMissing(false);
          password.set({ isWanted: value === "locked" });
        }}
      />
      {chosen === "locked" && <PasswordPair password={password} />}
      <FormActions submit={submit} busy={busy} cancel={restore.preview.cancel} onCancel={onCancel} />
    </form>
  );
}
