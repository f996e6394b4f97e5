import { type KeyboardEvent } from "react";

const KEYS = ["Enter", "Backspace", "ArrowLeft", "ArrowRight"];

/** The key that was pressed on a card; none when it is for the browser, or for a button that has the focus. */
export function typedKey(event: KeyboardEvent<HTMLElement>): string | undefined {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return undefined;
  if (target instanceof HTMLButtonElement && (key === "Enter" || key === " ")) return undefined;
  return Array.from(key).length === 1 || KEYS.includes(key) ? key : undefined;
}
