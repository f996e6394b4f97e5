import { type StructureElement } from "pdfkit";

import { STYLES } from "./document-styles.ts";
import { type PdfPaper } from "./pdf-paper.ts";

const INDENT = 14;
const GAP = 4;
const MOST_TOGETHER = 8;

export interface ListLook {
  /** A step has its number, any other item a bullet. */
  readonly isNumbered?: boolean;
  /** The height of what has to stand on one page with the last item. */
  readonly keep?: number;
}

/** A real list: every item has its bullet or number and its text apart, and the list says which it has. */
export function writeList(
  paper: PdfPaper,
  parent: StructureElement,
  items: readonly string[],
  look: ListLook = {},
): void {
  const isNumbered = look.isNumbered === true;
  const list = paper.doc.struct("L");
  parent.add(list);
  list.dictionary.data["A"] = { O: "List", ListNumbering: isNumbered ? "Decimal" : "Disc" };
  const all = items.map((item) => paper.lines(item, STYLES.body, paper.width - INDENT));
  for (const [index, lines] of all.entries()) {
    paper.need(heightTogether(all, index, look.keep ?? 0));
    const entry = paper.doc.struct("LI");
    const label = paper.doc.struct("Lbl");
    const body = paper.doc.struct("LBody");
    list.add(entry);
    entry.add(label).add(body);
    const mark = isNumbered ? `${index + 1}. ` : "• ";
    label.add(() => paper.line(mark, paper.left + (isNumbered ? 0 : 2), paper.y, STYLES.body));
    paper.write(body, { lines, style: STYLES.body, x: paper.left + INDENT });
    entry.end();
    paper.y += GAP;
  }
  list.end();
}

/** The last item does not stand alone on a page: it has what is kept with it there, or else the item before it. */
function heightTogether(items: readonly (readonly string[])[], index: number, keep: number): number {
  const last = items.length - 1;
  const below = index === last - 1 && keep === 0 ? (items[last]?.length ?? 0) : 0;
  const lines = Math.min((items[index]?.length ?? 0) + below, MOST_TOGETHER);
  return lines * STYLES.body.leading + (index === last ? keep : 0);
}
