import { flushSync } from "react-dom";

/** Shows what is wrong and moves focus to the first control within `place` that it is about. */
export function showErrors(place: HTMLElement | null, show: () => void): void {
  // At once, so that there is something to focus; also when the same mistake is made twice.
  flushSync(show);
  place?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
}
