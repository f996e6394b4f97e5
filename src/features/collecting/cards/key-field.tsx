import { useEffect, useRef } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { TextField } from "#ui/form/text-field.tsx";

/**
 * Where keys are typed: a field, so that a screen reader passes them on, and nothing ever stands in it. The keys of a
 * keyboard are taken by what is around it; those that a touch screen draws come as text.
 */
export function KeyField({ onKey }: { readonly onKey: (key: string) => void }) {
  const { typingCards } = useMessages().collecting;
  const field = useRef<HTMLInputElement>(null);
  // After the page gave the focus to its heading.
  useEffect(() => field.current?.focus(), []);
  return (
    <TextField
      ref={field}
      isShort
      label={typingCards.field}
      autoComplete="off"
      inputMode="decimal"
      value=""
      onChange={(event) => Array.from(event.target.value).forEach(onKey)}
    />
  );
}
