import { useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import {
  type ColumnMeaning,
  type ColumnMeanings,
  factorColumns,
  withMeaning,
} from "#domain/answer-sheet/columns/column-meaning.ts";
import { type ColumnGuess, type GuessedSet } from "#domain/answer-sheet/columns/guess-columns.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { columnName } from "#features/importing/meetings/explain-plan.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Fold } from "#ui/fold.tsx";
import { Radios } from "#ui/form/radios.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

import { ColumnItem } from "./column-item.tsx";

interface ColumnsSectionProps {
  readonly table: Table;
  readonly meanings: ColumnMeanings;
  readonly guess: ColumnGuess;
  readonly onChange: (meanings: ColumnMeanings) => void;
}

/** What each column means: our guess, three of its cells, and a choice. Folded where nothing needs a look. */
export function ColumnsSection({ table, meanings, guess, onChange }: ColumnsSectionProps) {
  const messages = useMessages();
  const format = useFormat();
  const { columns } = messages.importing;
  const { instrument } = useInstrument();
  const [moved, setMoved] = useState<number>();
  const [set, setSet] = useState(0);
  // Only at first: the list must not fold under the hands of somebody who is changing it.
  const [startsOpen] = useState(
    () => guess.byOrder.length > 0 || !isWholly(meanings, instrument.factors.length),
  );
  const byOrder = guess.sets[set]?.byOrder ?? guess.byOrder;

  function choose(column: number, meaning: ColumnMeaning) {
    const changed = withMeaning(meanings, column, meaning);
    // A factor belongs to one column: say which other one lost it.
    const loser = changed.findIndex((now, index) => index !== column && now !== meanings[index]);
    setMoved(loser === -1 ? undefined : loser);
    onChange(changed);
  }

  return (
    <Section title={columns.heading}>
      {guess.sets.length > 0 && (
        <SetField
          sets={guess.sets}
          chosen={set}
          onChoose={(turn, chosen) => {
            setSet(turn);
            onChange(chosen.meanings);
          }}
        />
      )}
      {byOrder.length > 0 && (
        <Notice kind="quiet">
          <p>{columns.byOrder}</p>
        </Notice>
      )}
      <p role="status" className="import-moved">
        {moved !== undefined && columns.moved(columnName(moved, { table, messages, format }))}
      </p>
      <Fold title={columns.recognised(factorColumns(meanings).length, meanings.length)} isOpen={startsOpen}>
        <p>{columns.intro}</p>
        <ul className="import-columns">
          {meanings.map((meaning, column) => (
            <ColumnItem
              key={column}
              table={table}
              column={column}
              meaning={meaning}
              isGuessed={meaning.type === "factor" && byOrder.includes(column)}
              onChoose={choose}
            />
          ))}
        </ul>
      </Fold>
    </Section>
  );
}

/** All factors were found by their words: then the list needs no look. */
function isWholly(meanings: ColumnMeanings, factors: number): boolean {
  return factorColumns(meanings).length === factors;
}

interface SetFieldProps {
  readonly sets: readonly GuessedSet[];
  readonly chosen: number;
  readonly onChoose: (turn: number, set: GuessedSet) => void;
}

/** Before and after, or now and wished: one set at a time, never mixed in one form. */
function SetField({ sets, chosen, onChoose }: SetFieldProps) {
  const { columns } = useMessages().importing;
  return (
    <Radios
      legend={columns.sets(sets.length)}
      hint={columns.setsHint}
      value={sets[chosen]}
      choices={sets.map((set, turn) => ({ value: set, label: columns.set(set.label, turn + 1) }))}
      onChange={(set) => onChoose(sets.indexOf(set), set)}
    />
  );
}
