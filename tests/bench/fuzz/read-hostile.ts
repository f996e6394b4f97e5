import { loadInstrument } from "#content/load-instrument.ts";
import { answerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { guessColumns } from "#domain/answer-sheet/columns/guess-columns.ts";
import { type ImportPlan } from "#domain/answer-sheet/plan/import-plan.ts";
import { planImport } from "#domain/answer-sheet/plan/plan-import.ts";
import { readBackup } from "#domain/backup/backup.ts";
import { SCHEMAS } from "#domain/rows/row-schemas.ts";
import { likelySheet } from "#features/importing/file/likely-sheet.ts";
import { readTables } from "#features/importing/file/read-tables.ts";

import type { FileKind } from "./hostile-files.ts";

/** What became of a file: taken, or refused with a reason. Anything else is a crash, and throws. */
export type Verdict = "taken" | "refused";

/** Reads a file as the app does, as far as it goes without a screen or a database. */
export async function readHostile(kind: FileKind, bytes: Uint8Array<ArrayBuffer>): Promise<Verdict> {
  const verdict =
    kind === "backup" ? readAsBackup(bytes) : (await planOf(bytes)) === undefined ? "refused" : "taken";
  if (Reflect.has({}, "polluted")) throw new Error("The prototype of all objects was changed.");
  return verdict;
}

function readAsBackup(bytes: Uint8Array): Verdict {
  const read = readBackup(new TextDecoder().decode(bytes), SCHEMAS);
  return read.ok ? "taken" : "refused";
}

/** The plan of the first sheet with what the app itself guesses of it. */
export async function planOf(bytes: Uint8Array<ArrayBuffer>): Promise<ImportPlan | undefined> {
  const { instrument, texts } = await loadInstrument("nl");
  const read = await readTables({ file: new Blob([bytes]), instrument, texts: [texts], choices: {} });
  if (!read.ok) return undefined;
  const found = read.value[likelySheet(read.value)]?.content;
  if (found === undefined || !found.ok) return undefined;
  const { table } = found.value;
  const { meanings } = guessColumns(table, instrument, [texts]);
  const plan = planImport(
    table,
    {
      meanings,
      meetings: { by: "one", heldOn: "2026-01-01", title: "" },
      dayOrder: "dayFirst",
      leaveOutBadRows: true,
    },
    {
      labels: answerLabels([texts]),
      factorIds: instrument.factors.map(({ id }) => id),
      threshold: 5,
      today: "2026-01-01",
      existingDays: [],
      random: () => 0.5,
    },
  );
  return plan.toStore === undefined ? undefined : plan;
}
