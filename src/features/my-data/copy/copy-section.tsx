import { Download } from "lucide-react";
import { useRef, useState } from "react";

import { Working } from "#features/my-data/working.tsx";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { today } from "#platform/today.ts";
import { makeBackupFile } from "#storage/backup/backup-file.ts";
import { type HowFar } from "#storage/backup/backup-requests.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { useBackupState } from "#storage/last-backup.ts";
import { Button } from "#ui/button.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { FormatSection } from "./format-section.tsx";
import { PasswordFields, usePassword } from "./password-fields.tsx";

/** Hands over everything in one file (B1), locked if the user wants (B7), and says when that was last done (B2). */
export function CopySection({ isNextStep }: { readonly isNextStep: boolean }) {
  const { copy, steps } = useMessages().myData;
  const database = useDatabase();
  const [savedAs, setSavedAs] = useState<string>();
  const [howFar, setHowFar] = useState<HowFar>();
  const stopper = useRef<AbortController>(undefined);
  const { busy, trouble, save } = useSaving();
  const password = usePassword();

  async function saveCopy() {
    const chosen = password.check();
    if (!chosen.ok) return;
    const { signal } = (stopper.current = new AbortController());
    setSavedAs(undefined);
    const options = { password: chosen.value, onHowFar: setHowFar, signal };
    const file = await save(() => makeBackupFile(database, today(), options));
    setHowFar(undefined);
    if (!file.ok || file.value === undefined) return;
    saveFile(file.value.blob, file.value.name);
    setSavedAs(file.value.name);
    password.forget();
  }

  return (
    <Section className={null} title={copy.title}>
      <LastCopy />
      <TroubleNotice trouble={trouble} />
      <PasswordFields password={password} />
      {busy ? (
        <Working
          text={steps[howFar?.step ?? "collecting"]}
          howFar={howFar}
          stop={copy.stop}
          onStop={() => stopper.current?.abort()}
        />
      ) : (
        <Button look={isNextStep ? "primary" : "plain"} size="large" onClick={() => void saveCopy()}>
          <Download aria-hidden="true" size={20} />
          {password.isWanted ? copy.saveLocked : copy.save}
        </Button>
      )}
      <p className="my-data__after" aria-live="polite">
        {savedAs !== undefined && copy.saved(savedAs)}
      </p>
      <p className="my-data__after quiet">{copy.text}</p>
      <FormatSection />
    </Section>
  );
}

function LastCopy() {
  const { copy } = useMessages().myData;
  const format = useFormat();
  const state = useBackupState();
  if (state === undefined) return null;
  const { last, unsaved } = state;
  if (last === undefined) return <p>{copy.never}</p>;
  return (
    <p>
      {copy.last(format.day(last.madeOn))} {unsaved.rounds > 0 && copy.newRounds(unsaved.rounds)}
    </p>
  );
}
