import { createContext, useContext } from "react";

import { type Format } from "./format.ts";
import { type Language } from "./language.ts";
import { type Messages } from "./messages.ts";

export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Format;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === undefined)
    throw new Error("No language: wrap the component in SpeechContext, as app.tsx does.");
  return speech;
}

/** The texts in the language of the moment. Read inside a component, never when a file loads. */
export function useMessages(): Messages {
  return useSpeech().messages;
}

export function useFormat(): Format {
  return useSpeech().format;
}

export function useLanguage(): Language {
  return useSpeech().language;
}
