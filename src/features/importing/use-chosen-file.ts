import { useRef, useState } from "react";

import { loadInstrument } from "#content/load-instrument.ts";
import { type InstrumentTexts } from "#domain/instrument.ts";
import { type ReadError } from "#sheets/read-error.ts";

import { readOffPage } from "./read-off-page.ts";
import { type TableSheet } from "./read-tables.ts";

/** A file that was read, with the words of the instrument in every language, as people may have answered in any. */
export interface ReadFile {
  readonly type: "read";
  /** Another number for every file, also for the same one chosen again. */
  readonly turn: number;
  readonly name: string;
  readonly sheets: readonly TableSheet[];
  readonly texts: readonly InstrumentTexts[];
}

export type ChosenFile =
  | { readonly type: "none" }
  | { readonly type: "reading"; readonly name: string }
  | { readonly type: "failed"; readonly name: string; readonly error: ReadError }
  | ReadFile;

/** The file the user chose last, and how far reading it is. It stays in memory only. */
export function useChosenFile(): readonly [
  file: ChosenFile,
  choose: (file: File) => Promise<void>,
  forget: () => void,
] {
  const [chosen, setChosen] = useState<ChosenFile>({ type: "none" });
  const turns = useRef(0);

  async function choose(file: File) {
    turns.current += 1;
    const turn = turns.current;
    const { name } = file;
    setChosen({ type: "reading", name });
    const read = await readWithWords(file).catch(() => FAILED);
    // Another file was chosen meanwhile.
    if (turn !== turns.current) return;
    setChosen(
      "error" in read ? { type: "failed", name, error: read.error } : { type: "read", turn, name, ...read },
    );
  }

  return [chosen, choose, () => setChosen({ type: "none" })];
}

const FAILED = { error: { type: "unreadable" } } as const;

async function readWithWords(
  file: File,
): Promise<Pick<ReadFile, "sheets" | "texts"> | { readonly error: ReadError }> {
  const [read, nl, en] = await Promise.all([readOffPage(file), loadInstrument("nl"), loadInstrument("en")]);
  return read.ok ? { sheets: read.value, texts: [nl.texts, en.texts] } : { error: read.error };
}
