import { useEffect, useEffectEvent } from "react";
import { flushSync } from "react-dom";

/**
 * Clears the screen in the moment in which the page goes: a browser that keeps it, to show it again as it was when
 * somebody goes back, then keeps it without answers (R3).
 */
export function useWhenLeft(clear: () => void): void {
  const clearNow = useEffectEvent(() => flushSync(clear));
  useEffect(() => {
    const onHide = () => clearNow();
    addEventListener("pagehide", onHide);
    return () => removeEventListener("pagehide", onHide);
  }, []);
}
