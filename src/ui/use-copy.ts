import { useState } from "react";

/** Puts a text on the clipboard, and says whether it is there; `undefined` until it was tried. */
export function useCopy(): readonly [boolean | undefined, (text: string) => void] {
  const [isCopied, setIsCopied] = useState<boolean>();
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  };
  return [isCopied, copy];
}
