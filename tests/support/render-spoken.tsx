import "#ui/tokens.css";
import "#ui/base.css";
import { render, type RenderResult } from "@testing-library/react";
import { type ReactNode } from "react";

import { SpeechContext } from "#i18n/language-context.tsx";
import { type Language } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";

/** Renders a component in a language and with the look of the app; rendering again keeps both. */
export async function renderSpoken(
  ui: ReactNode,
  language: Language = "nl",
): Promise<Omit<RenderResult, "rerender"> & { readonly rerender: (ui: ReactNode) => void }> {
  const speech = await loadSpeech(language);
  const spoken = (inside: ReactNode) => <SpeechContext value={speech}>{inside}</SpeechContext>;
  const result = render(spoken(ui));
  return { ...result, rerender: (next) => result.rerender(spoken(next)) };
}
