import { useEffect, useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { MessageBar } from "#ui/message-bar.tsx";

/** Where something was pasted; a new object each time. */
export interface Pasted {
  readonly target: EventTarget;
}

/**
 * Says that a field is full after something was pasted in it: a browser drops what does not fit without a word (B4). Lazy, for
 * most people never paste.
 */
export function FullFieldNotice({ pasted }: { readonly pasted: Pasted }) {
  const { terms } = useMessages();
  const [most, setMost] = useState<number>();
  useEffect(() => {
    // The browser puts it in the field after it told so.
    const looked = setTimeout(() => setMost(lengthOfFull(pasted.target)));
    return () => clearTimeout(looked);
  }, [pasted]);
  return (
    <div role="status">
      {most !== undefined && (
        <MessageBar onClose={() => setMost(undefined)}>
          <span className="messages__text">{terms.fullField(most)}</span>
        </MessageBar>
      )}
    </div>
  );
}

/** How much fits in a field, where it is full; `undefined` where there is room, or no limit. */
function lengthOfFull(target: EventTarget): number | undefined {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.maxLength > 0 && target.value.length >= target.maxLength
    ? target.maxLength
    : undefined;
}
