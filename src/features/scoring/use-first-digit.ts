import { useEffect } from "react";

import { answerOfKey } from "./answer-of-key.ts";

/**
 * A digit typed before anything has focus answers the first open statement, as if one were in it already; from there
 * on its own keys work. Digits only: a letter typed nowhere is more often a shortcut of the browser or of speech.
 */
export function useFirstDigit(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || !/^[0-5]$/.test(event.key) || answerOfKey(event) === undefined) return;
      if (!isNowhere(document.activeElement)) return;
      const radio = firstOpenRadio();
      if (radio === null) return;
      event.preventDefault();
      radio.focus();
      radio.dispatchEvent(new KeyboardEvent("keydown", { key: event.key, bubbles: true, cancelable: true }));
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** The page itself, or its heading, where focus lands when the page opens. */
function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.matches("h1");
}

function firstOpenRadio(): HTMLInputElement | null {
  const fields = [...document.querySelectorAll(".score-field fieldset")];
  const open = fields.find((field) => field.querySelector("input:checked") === null);
  return open?.querySelector<HTMLInputElement>("input") ?? null;
}
