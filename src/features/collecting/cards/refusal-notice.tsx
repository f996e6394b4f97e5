import { useMessages } from "#i18n/language-context.tsx";
import { Notice } from "#ui/notice.tsx";

import { type Entry } from "./entry.ts";

/** What was pressed, and which keys there are; told again when it is pressed again. */
export function RefusalNotice({ refused }: { readonly refused: Entry["refused"] }) {
  const { typingCards } = useMessages().collecting;
  if (refused === undefined) return null;
  return (
    <Notice key={refused.times} kind="problem" role="alert">
      <p>{typingCards.refused[refused.why](refused.key)}</p>
    </Notice>
  );
}
