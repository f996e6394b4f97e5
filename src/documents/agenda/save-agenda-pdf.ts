import { fileName } from "#documents/pdf/file-name.ts";
import { type DocumentFile, type FontsMissing, pdfFile } from "#documents/pdf/pdf-file.ts";
import { type Result } from "#domain/result.ts";

import { type AgendaDocument } from "./agenda-document.ts";
import { agendaPdf } from "./agenda-pdf.ts";

/**
 * Makes the agenda as a PDF file in the browser (D1). Brings the whole PDF writer along, so import this file
 * only when it is asked for: `await import("./save-agenda-pdf.ts")`.
 */
export async function saveAgendaPdf(
  document: AgendaDocument,
  created: Date,
): Promise<Result<DocumentFile, FontsMissing>> {
  const name = fileName("agenda", document.heldOn, document.community, "pdf");
  return await pdfFile(name, async (fonts) => await agendaPdf(document, fonts, created));
}
