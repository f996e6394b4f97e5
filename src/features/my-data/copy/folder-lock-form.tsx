import { type SubmitEvent, useId, useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { type LockChoice } from "#storage/backup/backup-folder.ts";
import { Button } from "#ui/button.tsx";

import { PasswordPair, usePassword } from "./password-fields.tsx";

interface FolderLockFormProps {
  /** What the button says. */
  readonly submit: string;
  readonly busy: boolean;
  readonly onChoose: (choice: LockChoice) => void;
  /** Absent where there is no way around the choice. */
  readonly onCancel?: (() => void) | undefined;
}

/** Whether the copies in a folder get a password (B7): what is in them is said, and nothing is chosen beforehand. */
export function FolderLockForm({ submit, busy, onChoose, onCancel }: FolderLockFormProps) {
  const { folder, restore } = useMessages().myData;
  const errorId = useId();
  const password = usePassword();
  const [chosen, setChosen] = useState<"locked" | "open">();
  const [isMissing, setIsMissing] = useState(false);

  function choose(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setIsMissing(chosen === undefined);
    if (chosen === undefined) return;
    const given = password.check();
    if (given.ok) onChoose(given.value ?? null);
  }

  return (
    <form className="folder-lock" noValidate onSubmit={choose}>
      <fieldset aria-describedby={isMissing ? errorId : undefined}>
        <legend>{folder.lock.title}</legend>
        <p>{folder.lock.text}</p>
        {(["locked", "open"] as const).map((value) => (
          <label key={value} className="password__toggle">
            <input
              type="radio"
              name="folder-lock"
              required
              checked={chosen === value}
              onChange={() => {
                setChosen(value);
                setIsMissing(false);
                password.set({ isWanted: value === "locked" });
              }}
            />
            {folder.lock[value]}
          </label>
        ))}
        {isMissing && (
          <p id={errorId} className="field__error" role="alert">
            {folder.lock.missing}
          </p>
        )}
      </fieldset>
      {chosen === "locked" && <PasswordPair password={password} />}
      <div className="row">
        <Button type="submit" disabled={busy}>
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button look="quiet" disabled={busy} onClick={onCancel}>
            {restore.preview.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
