import { useRef, useState } from "react";

import { loadInstrument } from "#content/load-instrument.ts";
import { type TableChoices } from "#domain/answer-sheet/table/found-table.ts";
import { type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { type ReadError } from "#sheets/read-error.ts";

import { type TableSheet } from "./likely-sheet.ts";
import { readOffPage } from "./read-off-page.ts";

/** A file that was read, with the words of the instrument in every language, as people may have answered in any. */
export interface ReadFile {
  readonly type: "read";
  /** Another number for every file, also for the same one chosen again. */
  readonly turn: number;
  /** Another number for every reading of it. */
  readonly reading: number;
  readonly name: string;
  readonly sheets: readonly TableSheet[];
  readonly texts: readonly InstrumentTexts[];
  /** What the user said about the tables in it. */
  readonly choices: TableChoices;
}

export type ChosenFile =
  | { readonly type: "none" }
  | { readonly type: "reading"; readonly name: string }
  | { readonly type: "failed"; readonly name: string; readonly error: ReadError }
  | ReadFile;

export interface FileChoice {
  readonly file: ChosenFile;
  readonly choose: (file: File) => Promise<void>;
  /** Reads the same file again, now that the user said more about it. */
  readonly readAgain: (choices: TableChoices) => Promise<void>;
  readonly forget: () => void;
}

/** The file the user chose last, and how far reading it is. It stays in memory only. */
export function useChosenFile(): FileChoice {
  const [chosen, setChosen] = useState<ChosenFile>({ type: "none" });
  const latest = useRef<{ readonly reading: number; readonly file?: File }>({ reading: 0 });

  async function read(file: File, choices: TableChoices, turn?: number) {
    const reading = latest.current.reading + 1;
    latest.current = { reading, file };
    const { name } = file;
    const outcome = await readWithWords(file, choices).catch(() => FAILED);
    // Another file was chosen meanwhile.
    if (reading !== latest.current.reading) return;
    setChosen(
      "error" in outcome
        ? { type: "failed", name, error: outcome.error }
        : { type: "read", turn: turn ?? reading, reading, name, choices, ...outcome },
    );
  }

  return {
    file: chosen,
    choose: (file) => {
      setChosen({ type: "reading", name: file.name });
      return read(file, {});
    },
    readAgain: async (choices) => {
      const { file } = latest.current;
      if (file === undefined || chosen.type !== "read") return;
      setChosen({ ...chosen, choices });
      await read(file, choices, chosen.turn);
    },
    forget: () => setChosen({ type: "none" }),
  };
}

const FAILED = { error: { type: "unreadable" } } as const;

async function readWithWords(
  file: File,
  choices: TableChoices,
): Promise<Pick<ReadFile, "sheets" | "texts"> | { readonly error: ReadError }> {
  const [nl, en] = await Promise.all([loadInstrument("nl"), loadInstrument("en")]);
  const texts = [nl.texts, en.texts];
  const read = await readOffPage({ file, instrument: nl.instrument, texts, choices });
  return read.ok ? { sheets: read.value, texts } : { error: read.error };
}
