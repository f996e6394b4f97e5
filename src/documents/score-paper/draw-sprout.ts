import { COLOURS } from "#documents/pdf/document-colours.ts";
import { type PdfPaper } from "#documents/pdf/pdf-paper.ts";

// The sign of the app, as in public/icon.svg, on a field of 512.
const STEM = "M136 404 L376 404 M256 404 L256 270";
const LARGE_LEAF = "M269 302 C172 306 112 254 108 152 C208 150 267 202 269 302 Z";
const SMALL_LEAF = "M243 264 C241 170 295 110 404 108 C406 206 351 266 243 264 Z";
const FIELD = { left: 108, top: 108, width: 296, height: 309 } as const;

/** The sign of the app, as decoration: its left, top and height. */
export function drawSprout(paper: PdfPaper, x: number, y: number, height: number): void {
  const { doc } = paper;
  const scale = height / FIELD.height;
  paper.artifact(() => {
    doc
      .save()
      .translate(x - FIELD.left * scale, y - FIELD.top * scale)
      .scale(scale);
    doc.path(LARGE_LEAF).fill(COLOURS.green);
    doc.path(SMALL_LEAF).fill(COLOURS.greenMiddle);
    doc.path(STEM).lineWidth(26).lineCap("round").stroke(COLOURS.green);
    doc.restore();
  });
}
