import { type ReactNode } from "react";

import { type Effect } from "#domain/attention/effect.ts";
import { effectDetails, effectSentence } from "#i18n/effect-sentence.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { DetailsFold } from "./flag-details.tsx";

interface EffectNoteProps {
  readonly effect: Effect;
  /** What it came after, where that does not stand just above it. */
  readonly lead?: ReactNode;
}

/** How a factor went after something was talked about or done, and behind a fold the numbers (G4, A8). */
export function EffectNote({ effect, lead }: EffectNoteProps) {
  const messages = useMessages();
  const format = useFormat();
  return (
    <>
      <p>
        {lead !== undefined && <strong>{lead} </strong>}
        {effectSentence(effect, messages)}
      </p>
      <DetailsFold details={effectDetails(effect, messages, format)} />
    </>
  );
}
