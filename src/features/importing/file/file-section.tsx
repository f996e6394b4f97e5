import { type DragEvent, useState } from "react";

import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { type ReadError } from "#sheets/read-error.ts";
import { FileField } from "#ui/form/file-field.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

import { explainReadError } from "./explain-read-error.ts";
import { type ChosenFile } from "./use-chosen-file.ts";

interface FileSectionProps {
  readonly file: ChosenFile;
  readonly onChoose: (file: File) => void;
}

/** Choosing a file by button or by dropping it, and what came of reading it. */
export function FileSection({ file, onChoose }: FileSectionProps) {
  const messages = useMessages();
  const { importing } = messages;
  return (
    <Section title={importing.file.heading}>
      <DropZone onDrop={onChoose}>
        <FileField
          label={importing.file.label}
          hint={importing.file.hint}
          accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChoose={onChoose}
        />
        <p className="quiet small import-drop__hint">{importing.file.drop}</p>
      </DropZone>
      <div role="status">
        {file.type === "reading" && <p>{importing.file.reading}</p>}
        {file.type === "read" && <p className="import-file__name">{readText(file, importing.file.read)}</p>}
      </div>
      {file.type === "failed" && <ReadErrorNotice name={file.name} error={file.error} />}
    </Section>
  );
}

/** Why a file, or one sheet of it, cannot be used (B4). */
export function ReadErrorNotice({ name, error }: { readonly name: string; readonly error: ReadError }) {
  const messages = useMessages();
  const format = useFormat();
  return (
    <Notice kind="problem" title={messages.importing.readErrors.title} role="alert">
      {name !== "" && <p className="import-file__name">{name}</p>}
      <p>
        {explainReadError(error, messages, format)} {messages.importing.readErrors.nothingStored}
      </p>
    </Notice>
  );
}

interface DropZoneProps {
  readonly onDrop: (file: File) => void;
  readonly children: React.ReactNode;
}

/** For the mouse only; the button inside does the same for everyone. */
function DropZone({ onDrop, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onDrop(file);
  }

  return (
    <div
      role="presentation"
      className={isOver ? "import-drop import-drop--over" : "import-drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

function readText(
  { name, sheets }: Extract<ChosenFile, { readonly type: "read" }>,
  write: (name: string, rows: number) => string,
): string {
  const tables = sheets.flatMap(({ content }) => (content.ok ? [content.value.table] : []));
  const [table] = tables;
  // Of a table that was turned or joined the rows are not those of the file.
  return table === undefined || tables.length > 1 || table.columns !== undefined
    ? name
    : write(name, table.rows.length);
}
