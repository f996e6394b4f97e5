import { makeFormat } from "./format.ts";
import { type Speech } from "./language-context.tsx";
import { type Language } from "./language.ts";
import { nl } from "./nl.ts";

/** Dutch is in the first load; English is fetched from the app's own origin when it is asked for. */
export async function loadSpeech(language: Language): Promise<Speech> {
  const messages = language === "nl" ? nl : (await import("./en.ts")).en;
  return { language, messages, format: makeFormat(language) };
}
