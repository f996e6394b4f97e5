import { type PlacedPdf, type PlacedText } from "#documents/pdf/placed-pdf.ts";

import { BOXES, CARD, CARD_STYLES as STYLES, statementStyle } from "./card-shape.ts";
import { largestThatFits } from "./largest-that-fits.ts";
import { answersOf, communityLine, type PaperAnswer, type ScorePaper, statementsOf } from "./score-paper.ts";

const WIDTH = CARD.width - 2 * CARD.side;
const NUMBER = 15;
const INSET = 6;
const ROW = 3;
const GAPS = { head: 5, promise: 9 } as const;
const SIZES = { most: 11, least: 6, step: 0.25 } as const;

/** A box to mark, by its left and top; what stands in it is faint. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly sign: PlacedText;
}

export interface CardRow {
  readonly y: number;
  readonly height: number;
  readonly number: PlacedText;
  readonly statement: PlacedText;
  readonly boxes: readonly Box[];
}

/** Where everything of one card stands, before it is known whether it is tagged or only drawn again. */
export interface CardLayout {
  readonly title: PlacedText;
  readonly community: PlacedText;
  readonly question: PlacedText;
  /** Written upwards: the place is that of its first line when it is turned. */
  readonly labels: readonly PlacedText[];
  readonly rows: readonly CardRow[];
  readonly panel: { readonly y: number; readonly height: number };
  readonly promise: { readonly heading: PlacedText; readonly text: PlacedText };
}

interface Column extends PaperAnswer {
  readonly x: number;
  readonly width: number;
}

/** A card of A5 in the largest type that fits (D3): head, statements with their boxes, and what is promised (R5). */
export function layOutCard(pdf: PlacedPdf, paper: ScorePaper): CardLayout {
  const columns = columnsOf(answersOf(paper));
  const head = layOutHead(pdf, paper, columns);
  const promise = layOutPromise(pdf, paper);
  const top = head.bottom + GAPS.head;
  const room = promise.panel.y - GAPS.promise - top;
  const width = (columns[0]?.x ?? 0) - CARD.side - NUMBER - INSET;
  const statements = statementsOf(paper);
  const heights = (size: number) =>
    statements.map(({ statement: text }) => pdf.heightOf({ text, width, style: statementStyle(size) }));
  const used = (size: number) => heights(size).reduce((sum, height) => sum + height + 2 * ROW, 0);
  const size = largestThatFits(SIZES, (each) => used(each) <= room);
  // What is left over is white around every statement.
  const padding = ROW + Math.max(0, room - used(size)) / 2 / statements.length;
  let y = top;
  const rows = statements.map(({ number, statement: text }, index): CardRow => {
    const style = statementStyle(size);
    const height = (heights(size)[index] ?? 0) + 2 * padding;
    y += height;
    const line = { y: y - height + padding, style };
    return {
      y: y - height,
      height,
      number: { ...line, text: `${number}.`, x: CARD.side + 3, width: NUMBER },
      statement: { ...line, text, x: CARD.side + NUMBER + 3, width },
      boxes: columns.map((column) => boxIn(column, y - height / 2)),
    };
  });
  return { ...head, ...promise, rows };
}

/** The points side by side; the answers that are no point a little apart (I2). */
function columnsOf(answers: readonly PaperAnswer[]): readonly Column[] {
  const widths = answers.map(({ isPoint }) => (isPoint ? BOXES.point : BOXES.other));
  let x = CARD.width - CARD.side - widths.reduce<number>((sum, width) => sum + width, BOXES.gap);
  return answers.map((answer, index) => {
    const width = widths[index] ?? 0;
    if (!answer.isPoint && answers[index - 1]?.isPoint === true) x += BOXES.gap;
    x += width;
    return { ...answer, x: x - width, width };
  });
}

function layOutHead(pdf: PlacedPdf, paper: ScorePaper, columns: readonly Column[]) {
  const { messages } = paper.speech;
  const beside = { x: CARD.side, width: (columns[0]?.x ?? 0) - CARD.side - INSET };
  const at = { ...beside, y: CARD.top };
  const title = { ...at, y: CARD.top - 4, text: messages.scoring.form.title, style: STYLES.title };
  const community = { ...beside, text: communityLine(paper), style: STYLES.community };
  const question = { ...beside, text: messages.documents.scorePaper.cards.question, style: STYLES.question };
  const below = title.y + pdf.heightOf(title) + 1;
  const afterName = below + pdf.heightOf(community) + 4;
  const tallest = Math.max(
    ...columns.map(({ label }) =>
      Math.max(...linesOf(label).map((line) => pdf.paper.widthOf(line, STYLES.label))),
    ),
  );
  const bottom = Math.max(CARD.top + tallest, afterName + pdf.heightOf(question));
  return {
    title,
    community: { ...community, y: below },
    question: { ...question, y: bottom - pdf.heightOf(question) },
    labels: columns.map(({ label, x, width }) => {
      const height = linesOf(label).length * STYLES.label.leading;
      return { text: label, x: x + (width - height) / 2, y: bottom, width: LABEL, style: STYLES.label };
    }),
    bottom,
  };

  function linesOf(label: string): readonly string[] {
    return pdf.paper.lines(label, STYLES.label, LABEL);
  }
}

// How long a turned label may be before it takes a second line.
const LABEL = 68;

function layOutPromise(pdf: PlacedPdf, paper: ScorePaper): Pick<CardLayout, "panel" | "promise"> {
  const words = paper.speech.messages.documents.scorePaper.cards;
  const inside = { x: CARD.side + INSET, width: WIDTH - 2 * INSET };
  const heading = { ...inside, text: words.promiseHeading, style: STYLES.promiseHeading };
  const text = { ...inside, text: words.promise(paper.threshold), style: STYLES.promise };
  const above = pdf.heightOf(heading);
  const height = above + pdf.heightOf(text) + 10;
  const y = CARD.height - CARD.bottom - height;
  return {
    panel: { y, height },
    promise: { heading: { ...heading, y: y + 4 }, text: { ...text, y: y + 4 + above } },
  };
}

function boxIn({ x, width, sign: text }: Column, middle: number): Box {
  const left = x + (width - BOXES.size) / 2;
  const y = middle - BOXES.size / 2;
  const sign = { text, x: left, y, width: BOXES.size, style: STYLES.sign, align: "middle" as const };
  return { x: left, y, sign };
}
