import { flushSync } from "react-dom";

/** Shows what is wrong in a form and moves focus to the first control that it is about. */
export function showErrors(form: HTMLFormElement, show: () => void): void {
  // At once, so that there is something to focus; also when the same mistake is made twice.
  flushSync(show);
  form.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
}
