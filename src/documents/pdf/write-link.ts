import { type StructureElement } from "pdfkit";

import { COLOURS } from "./document-colours.ts";
import { STYLES } from "./document-styles.ts";
import { type PdfPaper } from "./pdf-paper.ts";

const STYLE = { ...STYLES.body, colour: COLOURS.previous };

/** A link that says where it goes: PDF/UA-1 wants that text at the place to press as well. */
export function writeLink(
  paper: PdfPaper,
  parent: StructureElement,
  { text, url }: { readonly text: string; readonly url: string },
): void {
  const lines = paper.lines(text, STYLE);
  paper.need(lines.length * STYLE.leading);
  const link = paper.doc.struct("Link");
  parent.add(link);
  for (const line of lines) {
    const { left: x, y } = paper;
    const width = paper.widthOf(line.trimEnd(), STYLE);
    link.add(() => {
      paper.line(line, x, y, STYLE);
      paper.doc
        .moveTo(x, y + 12.5)
        .lineTo(x + width, y + 12.5)
        .lineWidth(0.6)
        .stroke(STYLE.colour);
    });
    const Contents = Object(paper.readable(text));
    paper.doc.link(x, y, width, STYLE.leading, url, { structParent: link, Contents });
    paper.y += STYLE.leading;
  }
  link.end();
}
