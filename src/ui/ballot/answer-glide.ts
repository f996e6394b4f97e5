import { useEffect, useRef } from "react";

/** So long a choice is in sight before the next statement comes; a second tap in that time changes it. */
const IN_SIGHT_MS = 180;

/** Goes on a moment after the last choice, unless the statement is gone by then. */
export function useGlide(): (go: () => void) => void {
  const timer = useRef<number>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (go) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(go, IN_SIGHT_MS);
  };
}
