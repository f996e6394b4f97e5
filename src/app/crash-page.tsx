import { Component, type ReactNode } from "react";

import { explainError } from "#i18n/explain-error.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { today } from "#platform/today.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { toStorageError } from "#storage/database/storage-error.ts";
import { Button } from "#ui/button.tsx";
import { Fold } from "#ui/fold.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { Page } from "#ui/page.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { RESCUE_PAGE, RescueLink } from "./rescue-link.tsx";

/** Catches a bug in a page: nothing stored is lost, and the user reads what to do (B5). */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly cause?: unknown }> {
  override state: { readonly cause?: unknown } = {};

  static getDerivedStateFromError(cause: unknown) {
    return { cause };
  }

  override render() {
    return "cause" in this.state ? <CrashPage cause={this.state.cause} /> : this.props.children;
  }
}

function CrashPage({ cause }: { readonly cause: unknown }) {
  const messages = useMessages();
  const { app } = messages;
  const database = useDatabase();
  const { busy, trouble, save } = useSaving();

  async function saveCopy() {
    // Fetched now: on the way to the first page every byte counts.
    const part = await import("#storage/backup/backup.ts").catch(() => undefined);
    if (part === undefined) {
      location.assign(RESCUE_PAGE);
      return;
    }
    const backup = await save(() => part.readEverything(database, today()));
    if (backup.ok)
      saveFile(
        new Blob([JSON.stringify(backup.value)], { type: "application/json" }),
        `kiemkracht-${today()}.json`,
      );
  }

  // A page that could not read what it shows says why; anything else is a bug.
  const storage = toStorageError(cause);
  const { title, text } = storage.type === "StorageFailed" ? app.crash : explainError(storage, messages);
  return (
    <main>
      <Page narrow title={title} lead={text}>
        <div className="row">
          <Button look="primary" onClick={() => location.reload()}>
            {app.crash.reload}
          </Button>
          <Button disabled={busy} onClick={() => void saveCopy()}>
            {app.crash.backup}
          </Button>
        </div>
        <TroubleNotice trouble={trouble} />
        <RescueLink />
        <div className="section">
          <Fold title={app.crash.details}>
            <pre className="scroll-x small">{String(cause)}</pre>
          </Fold>
        </div>
      </Page>
    </main>
  );
}
