import { makeFormat } from "./format.ts";
import { type Speech } from "./language-context.tsx";
import { type Language } from "./language.ts";

/** Every word of a language, fetched from the app's own origin when it is asked for. */
export async function loadSpeech(language: Language): Promise<Speech> {
  const messages = language === "nl" ? (await import("./nl.ts")).nl : (await import("./en.ts")).en;
  return { language, messages, format: makeFormat(language) };
}
