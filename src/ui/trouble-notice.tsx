import { explainError } from "#i18n/explain-error.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { Notice } from "./notice.tsx";

/** Says what went wrong with saving or reading, as soon as it did. Shows nothing while all is well. */
export function TroubleNotice({
  trouble,
}: {
  readonly trouble: Parameters<typeof explainError>[0] | undefined;
}) {
  const messages = useMessages();
  if (trouble === undefined) return null;
  const { title, text } = explainError(trouble, messages);
  return (
    <Notice kind="problem" title={title} role="alert">
      <p>{text}</p>
    </Notice>
  );
}
