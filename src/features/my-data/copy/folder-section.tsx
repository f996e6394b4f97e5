import { useState } from "react";

import { err, ok, type Result } from "#domain/result.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import {
  allowFolder,
  type BackupFolder,
  changeFolderLock,
  chooseFolder,
  leaveFolder,
  saveToFolder,
  useBackupFolder,
} from "#storage/backup/backup-folder.ts";
import { canChooseFolder } from "#storage/backup/folder-handle.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { type FolderProblem } from "#storage/database/meta.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { Button } from "#ui/button.tsx";
import { useReturnFocus } from "#ui/form/use-return-focus.ts";
import { type Saving, useSaving } from "#ui/form/use-saving.ts";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { FolderLockForm } from "./folder-lock-form.tsx";

/** A folder in which a copy comes after each round (B2), locked or not, as was chosen (B7); where the browser can. */
export function FolderSection() {
  const { folder: texts } = useMessages().myData;
  const folder = useBackupFolder();
  const work = useFolderWork();
  const { busy, said, problem, trouble } = work;
  if (folder === undefined || (folder === null && !canChooseFolder())) return null;
  const shown = problem ?? folder?.problem;
  return (
    <Section title={texts.title}>
      {folder === null ? <p>{texts.text}</p> : <FolderState folder={folder} />}
      <TroubleNotice trouble={trouble} />
      {shown !== undefined && !busy && (
        <Notice kind="problem" title={texts.problems[shown].title} role="alert">
          <p>{texts.problems[shown].text}</p>
        </Notice>
      )}
      <FolderDeeds folder={folder} problem={shown} work={work} />
      <p className="my-data__after" aria-live="polite">
        {busy ? texts.busy : said}
      </p>
    </Section>
  );
}

function FolderState({ folder: { name, isLocked, savedOn } }: { readonly folder: BackupFolder }) {
  const { folder: texts } = useMessages().myData;
  const format = useFormat();
  return (
    <>
      <p>{texts.chosen(name)}</p>
      {isLocked !== undefined && <p>{isLocked ? texts.lock.isLocked : texts.lock.isOpen}</p>}
      {savedOn !== undefined && <p>{texts.saved(format.day(savedOn))}</p>}
    </>
  );
}

interface FolderDeedsProps {
  readonly folder: BackupFolder | null;
  readonly problem: FolderProblem | undefined;
  readonly work: FolderWork;
}

/** First the choice of a lock, then all the rest. */
function FolderDeeds({ folder, problem, work: { busy, run } }: FolderDeedsProps) {
  const { folder: texts } = useMessages().myData;
  const database = useDatabase();
  const [isChanging, setIsChanging] = useState(false);
  const lockButton = useReturnFocus(isChanging);
  if (folder === null) {
    return (
      <FolderLockForm
        submit={texts.choose}
        busy={busy}
        onChoose={(choice) => void run(() => chooseFolder(database, choice), texts.savedNow)}
      />
    );
  }
  if (!isChanging && folder.isLocked !== undefined) {
    const work = { problem, busy, run };
    return <FolderButtons {...work} lockButton={lockButton} onLock={() => setIsChanging(true)} />;
  }
  return (
    <FolderLockForm
      submit={texts.lock.save}
      busy={busy}
      onChoose={(choice) => {
        const done = choice === null ? texts.savedNow : texts.lock.saved;
        void run(() => changeFolderLock(database, choice), done).then(() => setIsChanging(false));
      }}
      onCancel={isChanging ? () => setIsChanging(false) : undefined}
    />
  );
}

interface Outcome {
  /** What was done last. */
  readonly said?: string;
  readonly problem?: FolderProblem;
}

interface FolderWork extends Outcome, Pick<Saving, "busy" | "trouble"> {
  readonly run: (
    work: () => Promise<Result<boolean | void, FolderProblem | StorageError>>,
    done: string,
  ) => Promise<void>;
}

function useFolderWork(): FolderWork {
  const { busy, trouble, save } = useSaving();
  const [outcome, setOutcome] = useState<Outcome>({});
  return {
    ...outcome,
    busy,
    trouble,
    run: async (work, done) => {
      setOutcome({});
      const result = await save(async () => {
        const worked = await work();
        if (worked.ok) return ok<Outcome>(worked.value === false ? {} : { said: done });
        const { error } = worked;
        // That the folder is away is no fault of the storage: it has words of its own.
        return typeof error === "string" ? ok<Outcome>({ problem: error }) : err(error);
      });
      if (result.ok) setOutcome(result.value);
    },
  };
}

interface FolderButtonsProps {
  readonly problem: FolderProblem | undefined;
  readonly busy: boolean;
  readonly run: FolderWork["run"];
  readonly lockButton: ReturnType<typeof useReturnFocus>;
  readonly onLock: () => void;
}

function FolderButtons({ problem, busy, run, lockButton, onLock }: FolderButtonsProps) {
  const { folder: texts } = useMessages().myData;
  const database = useDatabase();
  const save = problem === "NeedsPermission" ? allowFolder : saveToFolder;
  const saveText =
    problem === undefined ? texts.saveNow : problem === "NeedsPermission" ? texts.allow : texts.again;
  return (
    <div className="row">
      <Button disabled={busy} onClick={() => void run(() => save(database), texts.savedNow)}>
        {saveText}
      </Button>
      {canChooseFolder() && (
        <Button
          look="quiet"
          disabled={busy}
          onClick={() => void run(() => chooseFolder(database), texts.savedNow)}
        >
          {texts.other}
        </Button>
      )}
      <Button ref={lockButton} look="quiet" disabled={busy} onClick={onLock}>
        {texts.lock.change}
      </Button>
      <Button look="quiet" disabled={busy} onClick={() => void run(() => leaveFolder(database), texts.left)}>
        {texts.leave}
      </Button>
    </div>
  );
}
