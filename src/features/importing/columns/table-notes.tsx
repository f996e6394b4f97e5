import {
  type FoundTable,
  type TableChoices,
  type TableNote,
} from "#domain/answer-sheet/table/found-table.ts";
import { type TableError } from "#domain/answer-sheet/table/table.ts";
import { type Result } from "#domain/result.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Check } from "#ui/form/check.tsx";
import { Radios } from "#ui/form/radios.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";

import { explainNote } from "./explain-notes.ts";

interface TableNotesProps {
  readonly found: Result<FoundTable, TableError>;
  readonly choices: TableChoices;
  readonly onChoices: (choices: TableChoices) => void;
}

/** What we saw in a sheet besides the table, and what we made of it; a guess can be undone here (B4). */
export function TableNotes({ found, choices, onChoices }: TableNotesProps) {
  const messages = useMessages();
  const format = useFormat();
  const notes = found.ok ? found.value.notes : [];
  const switches = switchesFor(notes, choices);
  const asks = asksShape(found, choices);
  if (notes.length === 0 && switches.length === 0 && !asks) return null;
  return (
    <Section title={messages.importing.found.heading}>
      <Notice kind="quiet">
        {notes.length > 0 && (
          <ul className="import-list">
            {notes.map((note) => (
              <li key={note.type}>{explainNote(note, { messages, format })}</li>
            ))}
          </ul>
        )}
        {asks && (
          <ShapeQuestion choices={choices} onChoices={onChoices} isCounts={hasNote(notes, "counts")} />
        )}
        {switches.map((name) => (
          <Switch key={name} name={name} choices={choices} onChoices={onChoices} />
        ))}
      </Notice>
    </Section>
  );
}

type SwitchName = "keepsAll" | "leavesOutHidden" | "asItStands";

function hasNote(notes: readonly TableNote[], ...types: readonly TableNote["type"][]): boolean {
  return notes.some(({ type }) => types.includes(type));
}

/** What can be undone: a guess that was made, or one that the user already undid. */
function switchesFor(notes: readonly TableNote[], choices: TableChoices): readonly SwitchName[] {
  const shown: Readonly<Record<SwitchName, boolean>> = {
    keepsAll: hasNote(notes, "summaryRows", "repeatedHeadings", "below") || choices.keepsAll === true,
    leavesOutHidden: hasNote(notes, "hiddenRows"),
    asItStands: hasNote(notes, "turned", "joined") || choices.shape === "asItStands",
  };
  return (["keepsAll", "leavesOutHidden", "asItStands"] as const).filter((name) => shown[name]);
}

function asksShape(found: Result<FoundTable, TableError>, { shape }: TableChoices): boolean {
  if (shape === "counts" || shape === "people") return true;
  return found.ok ? hasNote(found.value.notes, "counts") : found.error.type === "countsOrPeople";
}

interface ChoiceProps {
  readonly choices: TableChoices;
  readonly onChoices: (choices: TableChoices) => void;
}

function Switch({ name, choices, onChoices }: ChoiceProps & { readonly name: SwitchName }) {
  const { found } = useMessages().importing;
  const isOn = name === "asItStands" ? choices.shape === "asItStands" : choices[name] === true;
  const { shape: _shape, ...others } = choices;

  function change(on: boolean) {
    if (name !== "asItStands") onChoices({ ...choices, [name]: on });
    else onChoices(on ? { ...choices, shape: "asItStands" } : others);
  }

  return (
    <Check isOn={isOn} onChange={change}>
      {found.switches[name]}
    </Check>
  );
}

/** Counts and the answers of five people may look the same: only the user knows. */
function ShapeQuestion({ choices, onChoices, isCounts }: ChoiceProps & { readonly isCounts: boolean }) {
  const { found } = useMessages().importing;
  const chosen = choices.shape ?? (isCounts ? "counts" : undefined);
  return (
    <Radios
      legend={found.shape.legend}
      value={chosen}
      choices={(["counts", "people"] as const).map((shape) => ({ value: shape, label: found.shape[shape] }))}
      onChange={(shape) => onChoices({ ...choices, shape })}
    />
  );
}
