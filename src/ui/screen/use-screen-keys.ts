import { useEffect, useEffectEvent } from "react";

import { isFull, toggleFullScreen } from "./full-screen.ts";

interface ScreenKeys {
  readonly onNext?: () => void;
  readonly onPrevious?: () => void;
  readonly onLeave: () => void;
}

/** What has keys of its own while it has the focus. */
const OWN_KEYS = "input:not([type=radio]), select, textarea, [role=region][tabindex]";

/**
 * The keys of who stands before a room: arrows and the page keys, which a clicker sends, go from one picture to the next,
 * F fills the screen, and Escape first gives that back and then leaves.
 */
export function useScreenKeys({ onNext, onPrevious, onLeave }: ScreenKeys): void {
  const deeds: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowRight: onNext,
    PageDown: onNext,
    ArrowLeft: onPrevious,
    PageUp: onPrevious,
    Escape: () => (isFull() ? toggleFullScreen() : onLeave()),
    f: toggleFullScreen,
    F: toggleFullScreen,
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const deed = deeds[event.key];
    if (deed === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (event.target instanceof Element && event.target.closest(OWN_KEYS) !== null) return;
    event.preventDefault();
    deed();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
