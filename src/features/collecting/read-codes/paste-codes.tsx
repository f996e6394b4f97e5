import { useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Field } from "#ui/form/field.tsx";
import { Section } from "#ui/section.tsx";

interface PasteCodesProps {
  readonly isBusy: boolean;
  readonly onRead: (text: string) => Promise<void>;
}

/** One link, or a whole chat of them. What was pasted goes from the page when it was read. */
export function PasteCodes({ isBusy, onRead }: PasteCodesProps) {
  const { paste } = useMessages().collecting.readingCodes;
  const [text, setText] = useState("");
  return (
    <Section title={paste.title}>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void onRead(text);
          setText("");
        }}
      >
        <Field label={paste.label} hint={paste.hint}>
          {(control) => (
            <textarea
              {...control}
              autoComplete="off"
              spellCheck={false}
              rows={4}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="primary" disabled={isBusy}>
          {paste.read}
        </Button>
      </form>
    </Section>
  );
}
