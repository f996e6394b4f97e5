import { explainError } from "#i18n/explain-error.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { type StorageError } from "#storage/database/storage-error.ts";
import { Button } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";

import { RescueLink } from "./rescue-link.tsx";

/** Where nothing may be stored there is nothing to save either; and what waits for a tab would wait there too. */
const NO_RESCUE: ReadonlySet<StorageError["type"]> = new Set(["StorageBlocked", "StorageWaits"]);

/** When the database cannot be opened: what happened, why, and what to do (B3, B5). */
export function StorageTroublePage({ trouble }: { readonly trouble: StorageError }) {
  const messages = useMessages();
  const { title, text } = explainError(trouble, messages);
  return (
    <main>
      <Page narrow title={title} lead={text}>
        <Button look="primary" onClick={() => location.reload()}>
          {messages.errors.reload}
        </Button>
        {!NO_RESCUE.has(trouble.type) && <RescueLink />}
      </Page>
    </main>
  );
}
