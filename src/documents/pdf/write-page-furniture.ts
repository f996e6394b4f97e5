import { COLOURS } from "./document-colours.ts";
import { STYLES } from "./document-styles.ts";
import { PAGE, type PdfPaper } from "./pdf-paper.ts";

/** What stands above and below every page; the first page has its title instead of the head. */
export interface PageFurniture {
  readonly left: string;
  readonly right: string;
  readonly pageLabel: (page: number, pages: number) => string;
}

const STYLE = STYLES.small;
const HEAD_Y = 36;
const FOOT_Y = PAGE.height - 42;
const GAP = 18;

/** Written last, when the number of pages is known; all of it is decoration (PDF/UA-1). */
export function writePageFurniture(paper: PdfPaper, furniture: PageFurniture): void {
  const { doc } = paper;
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    if (page > 0) mark(paper, "Top", () => drawHead(paper, furniture));
    mark(paper, "Bottom", () => drawRight(paper, furniture.pageLabel(page + 1, count), FOOT_Y));
  }
}

function drawHead(paper: PdfPaper, { left, right }: PageFurniture): void {
  const y = HEAD_Y + STYLE.leading + 5;
  const room = paper.width - drawRight(paper, right, HEAD_Y) - GAP;
  const [first = "", ...more] = paper.lines(left, STYLE, room);
  // A name of several lines is cut off: it stands in full on the first page.
  const text = more.length === 0 ? first : `${paper.lines(left, STYLE, room - 8)[0]?.trimEnd() ?? ""}…`;
  paper.label(text, paper.left, HEAD_Y, STYLE);
  paper.doc
    .moveTo(paper.left, y)
    .lineTo(paper.left + paper.width, y)
    .lineWidth(0.5)
    .stroke(COLOURS.line);
}

/** Draws a text that ends at the right margin and returns how wide it is. */
function drawRight(paper: PdfPaper, text: string, y: number): number {
  const readable = paper.readable(text);
  const width = paper.widthOf(readable, STYLE);
  paper.label(readable, paper.left + paper.width - width, y, STYLE);
  return width;
}

function mark(paper: PdfPaper, side: "Top" | "Bottom", draw: () => void): void {
  paper.doc.markContent("Artifact", { type: "Pagination", attached: [side] });
  draw();
  paper.doc.endMarkedContent();
}
