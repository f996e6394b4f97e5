import { useId, useState } from "react";

import { type Result } from "#domain/result.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import {
  allowFolder,
  chooseFolder,
  leaveFolder,
  saveToFolder,
  useBackupFolder,
} from "#storage/backup/backup-folder.ts";
import { canChooseFolder, type FolderProblem } from "#storage/backup/folder-handle.ts";
import { useDatabase } from "#storage/database-context.tsx";
import { type StorageError } from "#storage/storage-error.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

/** A folder in which a copy comes after each round (B2); only where the browser can write in one. */
export function FolderSection() {
  const { folder: texts } = useMessages().myData;
  const format = useFormat();
  const titleId = useId();
  const database = useDatabase();
  const folder = useBackupFolder();
  const { busy, said, problem, trouble, run } = useFolderWork();
  if (folder === undefined || (folder === null && !canChooseFolder())) return null;
  const shown = problem ?? folder?.problem;
  return (
    <section className="section" aria-labelledby={titleId}>
      <h2 id={titleId}>{texts.title}</h2>
      <p>{folder === null ? texts.text : texts.chosen(folder.name)}</p>
      {folder?.savedOn !== undefined && <p>{texts.saved(format.day(folder.savedOn))}</p>}
      <TroubleNotice trouble={trouble} />
      {shown !== undefined && !busy && (
        <Notice kind="problem" title={texts.problems[shown].title} role="alert">
          <p>{texts.problems[shown].text}</p>
        </Notice>
      )}
      <div className="row">
        {folder === null ? (
          <Button disabled={busy} onClick={() => void run(() => chooseFolder(database), texts.savedNow)}>
            {texts.choose}
          </Button>
        ) : (
          <FolderButtons problem={shown} busy={busy} run={run} />
        )}
      </div>
      <p className="my-data__after" aria-live="polite">
        {busy ? texts.busy : said}
      </p>
    </section>
  );
}

interface FolderWork {
  readonly busy: boolean;
  /** What was done last. */
  readonly said: string | undefined;
  readonly problem: FolderProblem | undefined;
  readonly trouble: StorageError | undefined;
  readonly run: (
    work: () => Promise<Result<boolean | void, FolderProblem | StorageError>>,
    done: string,
  ) => Promise<void>;
}

function useFolderWork(): FolderWork {
  const [state, setState] = useState<Omit<FolderWork, "run">>(IDLE);
  return {
    ...state,
    run: async (work, done) => {
      setState({ ...IDLE, busy: true });
      const result = await work();
      if (result.ok) setState({ ...IDLE, said: result.value === false ? undefined : done });
      else if (typeof result.error === "string") setState({ ...IDLE, problem: result.error });
      else setState({ ...IDLE, trouble: result.error });
    },
  };
}

const IDLE = { busy: false, said: undefined, problem: undefined, trouble: undefined };

interface FolderButtonsProps {
  readonly problem: FolderProblem | undefined;
  readonly busy: boolean;
  readonly run: FolderWork["run"];
}

function FolderButtons({ problem, busy, run }: FolderButtonsProps) {
  const { folder: texts } = useMessages().myData;
  const database = useDatabase();
  const save = problem === "NeedsPermission" ? allowFolder : saveToFolder;
  const saveText =
    problem === undefined ? texts.saveNow : problem === "NeedsPermission" ? texts.allow : texts.again;
  return (
    <>
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
      <Button look="quiet" disabled={busy} onClick={() => void run(() => leaveFolder(database), texts.left)}>
        {texts.leave}
      </Button>
    </>
  );
}
