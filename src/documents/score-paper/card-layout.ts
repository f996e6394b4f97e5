import { type PlacedPdf, type PlacedText } from "#documents/pdf/placed-pdf.ts";

import { type Box, boxAt } from "./card-box.ts";
import { BOXES, CARD, CARD_STYLES as STYLES, statementStyle } from "./card-shape.ts";
import { type KindQuestion, layOutKinds } from "./kind-question.ts";
import { largestThatFits } from "./largest-that-fits.ts";
import { answersOf, communityLine, type PaperAnswer, type ScorePaper, statementsOf } from "./score-paper.ts";

const WIDTH = CARD.width - 2 * CARD.side;
const NUMBER = 15;
const INSET = 6;
/** The least white above and below a statement: less where more is asked, for type that is large enough (U2). */
const WHITE = { usual: 3, tight: 2 } as const;
const GAPS = { head: 5, kinds: 7, promise: 9 } as const;
const SIZES = { most: 11, least: 6, step: 0.25 } as const;

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
  /** Only where the round asks for it (R5). */
  readonly kinds: KindQuestion | undefined;
  readonly panel: { readonly y: number; readonly height: number };
  readonly promise: { readonly heading: PlacedText; readonly text: PlacedText };
}

interface Column extends PaperAnswer {
  readonly x: number;
  readonly width: number;
}

/**
 * A card of A5 in the largest type that fits (D3): head, statements with their boxes, the kind of organisation where it is
 * asked, and what is promised (R5).
 */
export function layOutCard(pdf: PlacedPdf, paper: ScorePaper): CardLayout {
  const columns = columnsOf(answersOf(paper));
  const head = layOutHead(pdf, paper, columns);
  const promise = layOutPromise(pdf, paper);
  const top = head.bottom + GAPS.head;
  const below = promise.panel.y - GAPS.promise;
  const kinds = layOutKinds(pdf, paper, below);
  const room = below - top - (kinds === undefined ? 0 : kinds.height + GAPS.kinds);
  const white = kinds === undefined ? WHITE.usual : WHITE.tight;
  const width = (columns[0]?.x ?? 0) - CARD.side - NUMBER - INSET;
  const statements = statementsOf(paper);
  const heights = (size: number) =>
    statements.map(({ statement: text }) => pdf.heightOf({ text, width, style: statementStyle(size) }));
  const used = (size: number) => heights(size).reduce((sum, height) => sum + height + 2 * white, 0);
  const size = largestThatFits(SIZES, (each) => used(each) <= room);
  // What is left over is white around every statement.
  const padding = white + Math.max(0, room - used(size)) / 2 / statements.length;
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
  return { ...head, ...promise, kinds, rows };
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
  const text = { ...inside, text: promiseOf(paper), style: STYLES.promise };
  const above = pdf.heightOf(heading);
  const height = above + pdf.heightOf(text) + 10;
  const y = CARD.height - CARD.bottom - height;
  return {
    panel: { y, height },
    promise: { heading: { ...heading, y: y + 4 }, text: { ...text, y: y + 4 + above } },
  };
}

/** Told before the first cross, from what the round froze (R5). */
function promiseOf({ speech, threshold, asksKind }: ScorePaper): string {
  const { promise, kindPromise } = speech.messages.documents.scorePaper.cards;
  return asksKind === true ? `${promise(threshold)} ${kindPromise(threshold)}` : promise(threshold);
}

function boxIn({ x, width, sign }: Column, middle: number): Box {
  return boxAt(x + (width - BOXES.size) / 2, middle - BOXES.size / 2, sign);
}
