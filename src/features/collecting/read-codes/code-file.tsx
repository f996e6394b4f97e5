import { useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { FileField } from "#ui/form/file-field.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

/** A thousand forms with remarks are half of this. */
const MOST_BYTES = 20_000_000;

interface CodeFileProps {
  readonly isBusy: boolean;
  readonly onRead: (text: string) => Promise<void>;
}

/** What a phone saved as a file. */
export function CodeFile({ isBusy, onRead }: CodeFileProps) {
  const { file: said, tooLarge } = useMessages().collecting.readingCodes;
  const [isTooLarge, setIsTooLarge] = useState(false);

  async function read(file: File) {
    setIsTooLarge(file.size > MOST_BYTES);
    if (file.size <= MOST_BYTES) await onRead(await file.text());
  }

  return (
    <Section title={said.title}>
      <FileField
        label={said.label}
        hint={said.hint}
        accept=".txt,text/plain"
        disabled={isBusy}
        onChoose={(file) => void read(file)}
      />
      {isTooLarge && (
        <Notice kind="problem" role="alert">
          <p>{tooLarge}</p>
        </Notice>
      )}
    </Section>
  );
}
