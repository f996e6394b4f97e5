import { useMemo, useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { answerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { guessColumns } from "#domain/answer-sheet/columns/guess-columns.ts";
import { type TableChoices } from "#domain/answer-sheet/table/found-table.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { type Community } from "#domain/community.ts";
import { TableNotes } from "#features/importing/columns/table-notes.tsx";
import { ImportForm } from "#features/importing/import-form.tsx";
import { type Imported } from "#features/importing/meetings/import-done.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { SelectField } from "#ui/form/select.tsx";

import { ReadErrorNotice } from "./file-section.tsx";
import { likelySheet, type TableSheet } from "./likely-sheet.ts";
import { type ReadFile } from "./use-chosen-file.ts";

interface SheetSectionProps {
  readonly community: Community;
  readonly file: ReadFile;
  readonly onImported: (imported: Imported) => void;
}

interface ChoosableProps extends SheetSectionProps {
  readonly onChoices: (choices: TableChoices) => void;
}

/** The sheet of a file that is imported: the likely one, unless the user takes another. */
export function SheetSection({ onChoices, ...props }: ChoosableProps) {
  const { file } = props;
  const { sheets } = file;
  const [index, setIndex] = useState(() => likelySheet(sheets));
  const found = sheets[index]?.content ?? { ok: false, error: { type: "empty" } };
  // What only the user can tell is asked, and is no error.
  const isQuestion = !found.ok && found.error.type === "countsOrPeople";
  return (
    <>
      {sheets.length > 1 && <SheetField sheets={sheets} index={index} onChange={setIndex} />}
      <TableNotes found={found} choices={file.choices} onChoices={onChoices} />
      {found.ok && <GuessedForm key={`${file.reading}-${index}`} table={found.value.table} {...props} />}
      {!found.ok && !isQuestion && (
        <ReadErrorNotice name={sheets[index]?.name ?? file.name} error={found.error} />
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
  const places = sheets.map(({ name, isHidden }, at) => ({ name, isHidden, at }));
  return (
    <SelectField
      label={file.sheet}
      hint={file.sheetHint}
      value={index}
      choices={places
        .toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden))
        .map(({ name, isHidden, at }) => ({ value: at, label: isHidden ? file.hiddenSheet(name) : name }))}
      onChange={onChange}
    />
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
