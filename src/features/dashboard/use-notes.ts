import { useCallback } from "react";

import { type FactorNote } from "#charts/frame/factor-note.ts";
import { type Flag } from "#domain/attention/flag.ts";
import { toneOf } from "#domain/attention/needs.ts";
import { briefReason } from "#i18n/brief-reason.ts";
import { flagName, flagSentence } from "#i18n/flag-sentence.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

/** Turns flags into words with their evidence (A8), or with the least of it where room is short. Good news has the same weight (A7). */
export function useNotes(
  length: "sentence" | "brief" = "sentence",
): (flags: readonly Flag[]) => readonly FactorNote[] {
  const messages = useMessages();
  const format = useFormat();
  return useCallback(
    (flags) =>
      flags.map((flag) => ({
        label: flagName(flag.kind, messages),
        sentence: (length === "brief" ? briefReason : flagSentence)(flag, messages, format),
        tone: toneOf(flag.kind),
      })),
    [length, messages, format],
  );
}
