import { loadInstrument } from "#content/load-instrument.ts";
import { loadSpeech } from "#i18n/load-speech.ts";

/**
 * The words that a component says while its test names no language: it is rendered in Dutch. A test finds by these, as
 * one of the whole app does by `user.messages`; the numbers and names in a sentence it gives itself.
 */
export const { messages, format } = await loadSpeech("nl");

const { texts } = await loadInstrument("nl");

/** What the app calls a factor. */
export function factorName(factorId: string): string {
  return factorTexts(factorId).name;
}

/** What it calls a factor where there is little room. */
export function factorLabel(factorId: string): string {
  return factorTexts(factorId).shortLabel;
}

function factorTexts(factorId: string) {
  const factor = texts.factors[factorId];
  if (factor === undefined) throw new Error(`There is no factor ${factorId}.`);
  return factor;
}

/** Finds what says this first and more after it: a button that also names the thing it works on. */
export function startingWith(words: string): (spoken: string) => boolean {
  return (spoken) => spoken.startsWith(words);
}

/** Finds what says this somewhere. */
export function saying(words: string): (spoken: string) => boolean {
  return (spoken) => spoken.includes(words);
}
