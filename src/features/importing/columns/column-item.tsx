import { useId } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type ColumnMeaning } from "#domain/answer-sheet/columns/column-meaning.ts";
import { filledCells, placeOfColumn, type Table } from "#domain/answer-sheet/table/table.ts";
import { shortHeader } from "#features/importing/meetings/explain-plan.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { meaningValue, OTHER_MEANINGS } from "./meaning-value.ts";

interface ColumnItemProps {
  readonly table: Table;
  readonly column: number;
  readonly meaning: ColumnMeaning;
  /** Taken for a factor by its place alone. */
  readonly isGuessed: boolean;
  readonly onChoose: (column: number, value: string) => void;
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
        onChoose={(value) => onChoose(column, value)}
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
  readonly onChoose: (value: string) => void;
}

function MeaningSelect({ id, describedBy, meaning, onChoose }: MeaningSelectProps) {
  const { columns } = useMessages().importing;
  const { instrument, texts } = useInstrument();
  return (
    <select
      id={id}
      className="input"
      aria-describedby={describedBy}
      value={meaningValue(meaning)}
      onChange={({ target }) => onChoose(target.value)}
    >
      <optgroup label={columns.others}>
        {OTHER_MEANINGS.map((type) => (
          <option key={type} value={type}>
            {columns.meanings[type]}
          </option>
        ))}
      </optgroup>
      <optgroup label={columns.factors}>
        {instrument.factors.map((factor, index) => (
          <option key={factor.id} value={meaningValue({ type: "factor", factorId: factor.id })}>
            {index + 1}. {texts.factors[factor.id]?.name}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
