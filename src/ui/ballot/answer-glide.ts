import { useEffect, useRef } from "react";

/** So long a choice is in sight before the next statement comes; a second tap in that time changes it. */
const IN_SIGHT_MS = 180;

/**
 * Goes on a moment after the last choice, unless the statement is gone by then, or a finger went to something else: to a
 * remark, which is not taken from under it. Another choice is no such thing.
 */
export function useGlide(): (go: () => void) => void {
  const timer = useRef<number>(undefined);
  useEffect(() => {
    const stay = () => clearTimeout(timer.current);
    const onPointerDown = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest(".answers"))) stay();
    };
    addEventListener("pointerdown", onPointerDown);
    return () => {
      removeEventListener("pointerdown", onPointerDown);
      stay();
    };
  }, []);
  return (go) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(go, IN_SIGHT_MS);
  };
}
