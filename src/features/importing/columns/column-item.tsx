import { useId } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type ColumnMeaning } from "#domain/answer-sheet/columns/column-meaning.ts";
import { filledCells, placeOfColumn, type Table } from "#domain/answer-sheet/table/table.ts";
import { shortHeader } from "#features/importing/meetings/explain-plan.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Select } from "#ui/form/select.tsx";

/** The meanings besides a factor, in the order in which they are offered. */
const OTHER_MEANINGS = [
  "ignore",
  "date",
  "group",
  "timestamp",
  "personal",
] as const satisfies readonly Exclude<ColumnMeaning["type"], "factor">[];

interface ColumnItemProps {
  readonly table: Table;
  readonly column: number;
  readonly meaning: ColumnMeaning;
  /** Taken for a factor by its place alone. */
  readonly isGuessed: boolean;
  readonly onChoose: (column: number, meaning: ColumnMeaning) => void;
}

/** One column: its name, three of its cells, what we take it for and the choice to change that. */
export function ColumnItem({ table, column, meaning, isGuessed, onChoose }: ColumnItemProps) {
  const { columns } = useMessages().importing;
  const id = useId();
  const header = shortHeader(table.header[column] ?? "");
  return (
    <li className={isUsed(meaning) ? "import-column" : "import-column import-column--unused"}>
      <label className="import-column__name" htmlFor={id}>
        <span className="import-column__letter">
          {table.isTurned === true ? columns.row : columns.column} {placeOfColumn(table, column)}
        </span>{" "}
        {header === "" ? columns.noHeader : header}{" "}
        {isGuessed && <span className="tag tag--attention">{columns.guessed}</span>}
      </label>
      <Samples table={table} column={column} isHidden={meaning.type === "personal"} id={`${id}-samples`} />
      <MeaningSelect
        id={id}
        describedBy={`${id}-samples`}
        meaning={meaning}
        onChoose={(chosen) => onChoose(column, chosen)}
      />
    </li>
  );
}

function isUsed({ type }: ColumnMeaning): boolean {
  return type !== "ignore" && type !== "personal";
}

interface SamplesProps {
  readonly table: Table;
  readonly column: number;
  readonly isHidden: boolean;
  readonly id: string;
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 28;

/** The first three different cells of a column; dots where they would tell who answered (R3). */
function Samples({ table, column, isHidden, id }: SamplesProps) {
  const { columns } = useMessages().importing;
  const cells = [...new Set(filledCells(table, column))].slice(0, SAMPLES);
  const short = cells.map((cell) =>
    cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE).toWellFormed()}…` : cell,
  );
  return (
    <span className="import-column__samples" id={id}>
      <span className="visually-hidden">{columns.samples}: </span>
      {isHidden ? (
        <>
          <span aria-hidden="true">••• </span>
          {columns.hidden}
        </>
      ) : (
        short.join(" · ") || columns.emptyColumn
      )}
    </span>
  );
}

interface MeaningSelectProps {
  readonly id: string;
  readonly describedBy: string;
  readonly meaning: ColumnMeaning;
  readonly onChoose: (meaning: ColumnMeaning) => void;
}

function MeaningSelect({ id, describedBy, meaning, onChoose }: MeaningSelectProps) {
  const { columns } = useMessages().importing;
  const { instrument, texts } = useInstrument();
  return (
    <Select<ColumnMeaning>
      control={{ id, "aria-describedby": describedBy }}
      list={{
        value: meaning,
        keyOf: meaningKey,
        choices: [
          {
            label: columns.others,
            choices: OTHER_MEANINGS.map((type) => ({ value: { type }, label: columns.meanings[type] })),
          },
          {
            label: columns.factors,
            choices: instrument.factors.map(({ id: factorId }, index) => ({
              value: { type: "factor", factorId },
              label: `${index + 1}. ${texts.factors[factorId]?.name}`,
            })),
          },
        ],
        onChange: onChoose,
      }}
    />
  );
}

/** What tells one meaning from another. */
function meaningKey(meaning: ColumnMeaning): string {
  return meaning.type === "factor" ? `factor:${meaning.factorId}` : meaning.type;
}
