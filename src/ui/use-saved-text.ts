import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 500;

interface SavedText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Saves what is not saved yet, at once: when the field is left. */
  readonly flush: () => void;
  readonly state: "idle" | "saving" | "saved";
}

/**
 * Text that is saved as one types, after a short pause, and when the field is left or goes away. What is
 * typed never jumps: the stored text comes in only while nothing is waiting to be saved.
 */
export function useSavedText(stored: string, save: (text: string) => Promise<boolean>): SavedText {
  const [typed, setTyped] = useState<string>();
  const [state, setState] = useState<SavedText["state"]>("idle");
  const waiting = useRef<string>(undefined);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });

  async function saveWaiting() {
    const text = waiting.current;
    if (text === undefined) return;
    waiting.current = undefined;
    setState("saving");
    const saved = await latest.current(text);
    setState(saved ? "saved" : "idle");
    if (saved && waiting.current === undefined) setTyped(undefined);
  }

  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => void saveWaiting(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  useEffect(
    () => () => {
      if (waiting.current !== undefined) void latest.current(waiting.current);
    },
    [],
  );

  return {
    text: typed ?? stored,
    setText: (text) => {
      waiting.current = text;
      setTyped(text);
    },
    flush: () => void saveWaiting(),
    state,
  };
}
