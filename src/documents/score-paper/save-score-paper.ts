import { fileName } from "#documents/pdf/file-name.ts";
import { type DocumentFile, type FontsMissing, pdfFile } from "#documents/pdf/pdf-file.ts";
import { type Result } from "#domain/result.ts";
import { type Day } from "#domain/rows/row.ts";

import { cardsPdf } from "./cards-pdf.ts";
import { type PaperKind } from "./paper-kind.ts";
import { posterPdf } from "./poster-pdf.ts";
import { type ScorePaper } from "./score-paper.ts";

const WRITERS = {
  "poster-A3": async (paper, made) => await posterPdf(paper, "A3", made),
  "cards-two": async (paper, made) => await cardsPdf(paper, "two", made),
  "cards-large": async (paper, made) => await cardsPdf(paper, "large", made),
  "poster-A1": async (paper, made) => await posterPdf(paper, "A1", made),
} as const satisfies Record<
  PaperKind,
  (paper: ScorePaper, made: Parameters<typeof posterPdf>[2]) => ReturnType<typeof posterPdf>
>;

/**
 * Makes a paper for scoring in the room as a PDF file in the browser (D3). Brings the whole PDF writer along, so import
 * this file only when it is asked for: `await import("./save-score-paper.ts")`.
 */
export async function saveScorePaper(
  kind: PaperKind,
  paper: ScorePaper,
  { created, day }: { readonly created: Date; readonly day: Day },
): Promise<Result<DocumentFile, FontsMissing>> {
  const name = fileName(kind.toLowerCase(), day, paper.community, "pdf");
  return await pdfFile(name, async (fonts) => await WRITERS[kind](paper, { fonts, created }));
}
