import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 400;

interface Draft {
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * A text field that is saved as one types: after a pause, when it is left, when the page goes away.
 *
 * While someone is in the field, what they typed is what it shows; what is stored comes in afterwards, so typing
 * never jumps.
 *
 * @param save stores the text, with `useSaving`; a text that cannot be stored is the caller's to refuse
 */
export function useDraft(stored: string, save: (text: string) => unknown): Draft {
  const [typed, setTyped] = useState<string>();
  const [isInside, setIsInside] = useState(false);
  if (typed !== undefined && !isInside && typed === stored) setTyped(undefined);

  const waiting = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> }>(undefined);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });

  function flush() {
    if (waiting.current === undefined) return;
    const { text, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = undefined;
    latestSave.current(text);
  }

  useEffect(() => {
    const flushWhenHidden = () => document.visibilityState === "hidden" && flush();
    document.addEventListener("visibilitychange", flushWhenHidden);
    return () => {
      document.removeEventListener("visibilitychange", flushWhenHidden);
      flush();
    };
  }, []);

  return {
    value: typed ?? stored,
    onChange: ({ target: { value } }) => {
      setTyped(value);
      clearTimeout(waiting.current?.timer);
      waiting.current = { text: value, timer: setTimeout(flush, PAUSE_MS) };
    },
    onFocus: () => setIsInside(true),
    onBlur: () => {
      setIsInside(false);
      flush();
    },
  };
}
