import { readFileSync } from "node:fs";

import { type PdfFonts } from "#documents/pdf/open-pdf.ts";

/** The fonts as the app ships them, read from disk. */
export function documentFonts(): PdfFonts {
  const read = (cut: string) =>
    new Uint8Array(readFileSync(`src/documents/fonts/kiemkracht-sans-${cut}.ttf`));
  return { regular: read("regular"), semibold: read("semibold") };
}
