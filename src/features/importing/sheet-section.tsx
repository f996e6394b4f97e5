import { useMemo, useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { answerLabels } from "#domain/answer-sheet/answer-labels.ts";
import { guessColumns } from "#domain/answer-sheet/guess-columns.ts";
import { type Table } from "#domain/answer-sheet/table.ts";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Field } from "#ui/field.tsx";

import { ReadErrorNotice } from "./file-section.tsx";
import { type Imported } from "./import-done.tsx";
import { ImportForm } from "./import-form.tsx";
import { type TableSheet } from "./read-tables.ts";
import { type ReadFile } from "./use-chosen-file.ts";

interface SheetSectionProps {
  readonly community: Community;
  readonly file: ReadFile;
  readonly onImported: (imported: Imported) => void;
}

/** The sheet of a file that is imported: the first with a table, unless the user takes another. */
export function SheetSection({ community, file, onImported }: SheetSectionProps) {
  const { sheets } = file;
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      sheets.findIndex(({ content }) => content.ok),
    ),
  );
  const table = sheets[index]?.content ?? { ok: false, error: { type: "empty" } };
  return (
    <>
      {sheets.length > 1 && <SheetField sheets={sheets} index={index} onChange={setIndex} />}
      {table.ok ? (
        <GuessedForm
          key={index}
          community={community}
          file={file}
          table={table.value}
          onImported={onImported}
        />
      ) : (
        <ReadErrorNotice name={sheets[index]?.name ?? file.name} error={table.error} />
      )}
    </>
  );
}

interface SheetFieldProps {
  readonly sheets: readonly TableSheet[];
  readonly index: number;
  readonly onChange: (index: number) => void;
}

function SheetField({ sheets, index, onChange }: SheetFieldProps) {
  const { file } = useMessages().importing;
  return (
    <Field label={file.sheet} hint={file.sheetHint}>
      {(control) => (
        <select {...control} value={index} onChange={({ target }) => onChange(Number(target.value))}>
          {sheets.map(({ name }, at) => (
            <option key={`${at}-${name}`} value={at}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function GuessedForm({ community, file, table, onImported }: SheetSectionProps & { readonly table: Table }) {
  const { instrument } = useInstrument();
  const guess = useMemo(() => guessColumns(table, instrument, file.texts), [table, instrument, file.texts]);
  const labels = useMemo(() => answerLabels(file.texts), [file.texts]);
  return (
    <ImportForm community={community} table={table} guess={guess} labels={labels} onImported={onImported} />
  );
}
