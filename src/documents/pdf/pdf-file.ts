import regularUrl from "#documents/fonts/kiemkracht-sans-regular.ttf?url";
import semiboldUrl from "#documents/fonts/kiemkracht-sans-semibold.ttf?url";
import { err, ok, type Result } from "#domain/result.ts";

import { type PdfFonts } from "./open-pdf.ts";

export interface DocumentFile {
  readonly blob: Blob;
  readonly name: string;
}

/** The fonts could not be read: the device is offline and they were never fetched, or the disk is full. */
export interface FontsMissing {
  readonly type: "FontsMissing";
}

/** A PDF made in the browser, as a file with a name (D1). */
export async function pdfFile(
  name: string,
  write: (fonts: PdfFonts) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Result<DocumentFile, FontsMissing>> {
  const [regular, semibold] = await Promise.all([loadFont(regularUrl), loadFont(semiboldUrl)]);
  if (regular === undefined || semibold === undefined) return err({ type: "FontsMissing" });
  const bytes = await write({ regular, semibold });
  return ok({ blob: new Blob([bytes], { type: "application/pdf" }), name });
}

async function loadFont(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
