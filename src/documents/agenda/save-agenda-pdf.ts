import regularUrl from "#documents/fonts/kiemkracht-sans-regular.ttf?url";
import semiboldUrl from "#documents/fonts/kiemkracht-sans-semibold.ttf?url";
import { fileName } from "#documents/pdf/file-name.ts";
import { err, ok, type Result } from "#domain/result.ts";

import { type AgendaDocument } from "./agenda-document.ts";
import { agendaPdf } from "./agenda-pdf.ts";

export interface DocumentFile {
  readonly blob: Blob;
  readonly name: string;
}

/** The fonts could not be read: the device is offline and they were never fetched, or the disk is full. */
export interface FontsMissing {
  readonly type: "FontsMissing";
}

/**
 * Makes the agenda as a PDF file in the browser (D1). Brings the whole PDF writer along, so import this file
 * only when it is asked for: `await import("./save-agenda-pdf.ts")`.
 */
export async function saveAgendaPdf(
  document: AgendaDocument,
  created: Date,
): Promise<Result<DocumentFile, FontsMissing>> {
  const [regular, semibold] = await Promise.all([loadFont(regularUrl), loadFont(semiboldUrl)]);
  if (regular === undefined || semibold === undefined) return err({ type: "FontsMissing" });
  const bytes = await agendaPdf(document, { regular, semibold }, created);
  return ok({
    blob: new Blob([bytes], { type: "application/pdf" }),
    name: fileName("agenda", document.heldOn, document.community, "pdf"),
  });
}

async function loadFont(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
