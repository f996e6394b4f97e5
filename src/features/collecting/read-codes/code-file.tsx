import { useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { pictureIn } from "#platform/qr/picture-of.ts";
import { openQrReader } from "#platform/qr/qr-reader.ts";
import { FileField } from "#ui/form/file-field.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

/** A thousand forms with remarks are half of this. */
const MOST_BYTES = 20_000_000;

interface CodeFileProps {
  readonly isBusy: boolean;
  readonly onRead: (text: string) => Promise<void>;
}

/** Why there is nothing to read in a file. */
type Unread = "TooLarge" | "NoReader" | "NoCode";

/** What a phone saved as a file, or a picture of what it shows. */
export function CodeFile({ isBusy, onRead }: CodeFileProps) {
  const { file: said } = useMessages().collecting.readingCodes;
  const [unread, setUnread] = useState<Unread>();

  async function read(file: File) {
    const text = await textIn(file);
    setUnread(text.trouble);
    if (text.trouble === undefined) await onRead(text.text);
  }

  return (
    <Section title={said.title}>
      <FileField
        label={said.label}
        hint={said.hint}
        accept=".txt,text/plain,image/*"
        disabled={isBusy}
        onChoose={(file) => void read(file)}
      />
      {unread !== undefined && <FileTrouble trouble={unread} />}
    </Section>
  );
}

function FileTrouble({ trouble }: { readonly trouble: Unread }) {
  const { file, camera, tooLarge } = useMessages().collecting.readingCodes;
  const { title, text } = { TooLarge: tooLarge, NoReader: camera.trouble.NoReader, NoCode: file.noCode }[
    trouble
  ];
  return (
    <Notice kind="problem" role="alert" title={title}>
      <p>{text}</p>
    </Notice>
  );
}

type Text = { readonly text: string; readonly trouble?: never } | { readonly trouble: Unread };

async function textIn(file: File): Promise<Text> {
  if (file.size > MOST_BYTES) return { trouble: "TooLarge" };
  return file.type.startsWith("image/") ? textInPicture(file) : { text: await file.text() };
}

async function textInPicture(file: File): Promise<Text> {
  const picture = await pictureIn(file);
  if (picture === undefined) return { trouble: "NoCode" };
  const reader = await openQrReader();
  if (!reader.ok) return { trouble: reader.error.type };
  const codes = await reader.value.read(picture);
  reader.value.close();
  return codes.length === 0 ? { trouble: "NoCode" } : { text: codes.join("\n") };
}
