import { type StructureElement } from "pdfkit";

import { STYLES } from "./document-styles.ts";
import { type PdfPaper } from "./pdf-paper.ts";

const INDENT = 14;
const GAP = 4;
const MOST_TOGETHER = 8;

/** A real list: every item has its bullet and its text apart, and the list says that it has bullets. */
export function writeList(paper: PdfPaper, parent: StructureElement, items: readonly string[]): void {
  const list = paper.doc.struct("L");
  parent.add(list);
  list.dictionary.data["A"] = { O: "List", ListNumbering: "Disc" };
  const all = items.map((item) => paper.lines(item, STYLES.body, paper.width - INDENT));
  const last = all.at(-1)?.length ?? 0;
  for (const [index, lines] of all.entries()) {
    // The last item does not stand alone on a page.
    const below = index === all.length - 2 ? last : 0;
    paper.need(Math.min(lines.length + below, MOST_TOGETHER) * STYLES.body.leading);
    const entry = paper.doc.struct("LI");
    const label = paper.doc.struct("Lbl");
    const body = paper.doc.struct("LBody");
    list.add(entry);
    entry.add(label).add(body);
    label.add(() => paper.line("• ", paper.left + 2, paper.y, STYLES.body));
    paper.write(body, { lines, style: STYLES.body, x: paper.left + INDENT });
    entry.end();
    paper.y += GAP;
  }
  list.end();
}
