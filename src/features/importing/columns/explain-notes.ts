import { type TableNote } from "#domain/answer-sheet/table/found-table.ts";
import { columnLetter } from "#domain/answer-sheet/table/table.ts";
import { type Words } from "#features/importing/meetings/explain-plan.ts";

const MOST_LISTED = 8;

/** What was left out of a sheet, or assumed about it. */
export function explainNote(note: TableNote, words: Words): string {
  const { found } = words.messages.importing;
  if (isAboutRows(note)) return explainRows(note, words);
  switch (note.type) {
    case "startsAt":
      return found.startsAt(note.row);
    case "summaryRows":
      return found.summaryRows(listOf(summaries(note, words), words), note.labels.length);
    case "beside":
      return found.beside(listOf(note.columns.map(columnLetter), words), note.columns.length);
    case "joined":
      return found.joined(columnLetter(note.column));
    case "noHeadings":
    case "turned":
    case "counts":
      return found[note.type];
  }
}

type RowsNote = Exclude<
  Extract<TableNote, { readonly rows: readonly number[] }>,
  { readonly type: "summaryRows" }
>;

function isAboutRows(note: TableNote): note is RowsNote {
  return "rows" in note && note.type !== "summaryRows";
}

function explainRows(note: RowsNote, words: Words): string {
  const { found } = words.messages.importing;
  const isLeftOut = note.type === "hiddenRows" && note.areLeftOut;
  return found[isLeftOut ? "hiddenRowsLeft" : note.type](
    listOf(note.rows.map(String), words),
    note.rows.length,
  );
}

function summaries(
  { labels, rows }: Extract<TableNote, { readonly type: "summaryRows" }>,
  { messages }: Words,
): readonly string[] {
  const { found } = messages.importing;
  return labels.map((label, at) => found.summary(label.slice(0, 40), rows[at]));
}

function listOf(items: readonly string[], { messages, format }: Words): string {
  const more = items.length - MOST_LISTED;
  return format.list(
    more > 0 ? [...items.slice(0, MOST_LISTED), messages.importing.warnings.moreDays(more)] : items,
  );
}
