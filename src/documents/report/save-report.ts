import { fileName } from "#documents/pdf/file-name.ts";
import { type DocumentFile, type FontsMissing, pdfFile } from "#documents/pdf/pdf-file.ts";
import { type Result } from "#domain/result.ts";

import { type ReportDocument } from "./report-document.ts";
import { reportPdf } from "./report-pdf.ts";

/**
 * Makes the report as a PDF file in the browser (D2). Brings the whole PDF writer along, so import this file only when it
 * is asked for: `await import("./save-report.ts")`.
 */
export async function saveReport(
  report: ReportDocument,
  created: Date,
): Promise<Result<DocumentFile, FontsMissing>> {
  const name = fileName(report.speech.messages.documents.report.file, report.heldOn, report.community, "pdf");
  return await pdfFile(name, async (fonts) => await reportPdf(report, fonts, created));
}
