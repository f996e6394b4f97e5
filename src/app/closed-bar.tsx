import { RefreshCw } from "lucide-react";

import { explainError } from "#i18n/explain-error.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { type StorageError } from "#storage/database/storage-error.ts";
import { Button } from "#ui/button.tsx";

/** Says that this tab can store nothing any more, and leaves the page as it is: one can still copy what one typed (B5). */
export function ClosedBar({ why }: { readonly why: StorageError | undefined }) {
  const messages = useMessages();
  if (why === undefined) return null;
  const { title, text } = explainError(why, messages);
  return (
    <div className="messages__bar messages__bar--closed" role="alert">
      <p>
        <strong>{title}</strong>
        <br />
        {text}
      </p>
      <Button look="primary" onClick={() => location.reload()}>
        <RefreshCw aria-hidden="true" size={18} />
        {messages.errors.reload}
      </Button>
    </div>
  );
}
