import { lazy, type ReactNode, Suspense, useState } from "react";
import { useRoute } from "wouter";

import { useHasBackupFolder } from "#storage/backup/has-backup-folder.ts";
import { type StorageError } from "#storage/database/storage-error.ts";

import { ClosedBar } from "./closed-bar.tsx";
import { type Pasted } from "./full-field-notice.tsx";
import { Header } from "./header.tsx";
import { SkipLink } from "./skip-link.tsx";
import { UndoBar } from "./undo-bar.tsx";
import { UpdatePrompt } from "./update-prompt.tsx";

import "./shell.css";

const ClockNotice = lazy(() => import("./clock-notice.tsx").then((m) => ({ default: m.ClockNotice })));
const FullFieldNotice = lazy(() =>
  import("./full-field-notice.tsx").then((m) => ({ default: m.FullFieldNotice })),
);
const RecoveredNotice = lazy(() =>
  import("./recovered-notice.tsx").then((m) => ({ default: m.RecoveredNotice })),
);
const FolderKeeper = lazy(() =>
  import("#features/my-data/copy/folder-keeper.tsx").then((m) => ({ default: m.FolderKeeper })),
);

interface ShellProps {
  /** Why nothing can be stored any more. */
  readonly closed: StorageError | undefined;
  /** The data came back from the safety copy. */
  readonly isRecovered: boolean;
  readonly children: ReactNode;
}

/** What stands round every page: skip link, header, messages. The projector shows the page alone. */
export function Shell({ closed, isRecovered, children }: ShellProps) {
  const hasFolder = useHasBackupFolder();
  const [pasted, setPasted] = useState<Pasted>();
  const [onProjector] = useRoute("/c/:communityId/projector/*?");
  return (
    <>
      <SkipLink />
      {!onProjector && <Header />}
      <main id="inhoud" tabIndex={-1} onPaste={({ target }) => setPasted({ target })}>
        {children}
      </main>
      <div className="messages no-print">
        <ClosedBar why={closed} />
        <Suspense fallback={null}>
          <ClockNotice />
          {pasted && <FullFieldNotice pasted={pasted} />}
          {isRecovered && <RecoveredNotice />}
          {hasFolder && <FolderKeeper />}
        </Suspense>
        <UndoBar />
        <UpdatePrompt />
      </div>
    </>
  );
}
