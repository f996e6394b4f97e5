import { type StructureElement } from "pdfkit";

import { COLOURS } from "#documents/pdf/document-colours.ts";
import { type PlacedPdf, type PlacedText } from "#documents/pdf/placed-pdf.ts";

import { type Box } from "./card-box.ts";
import { type CardLayout, type CardRow } from "./card-layout.ts";
import { BOXES, CARD } from "./card-shape.ts";
import { type KindQuestion } from "./kind-question.ts";

/** A card as a reader by ear meets it: a heading, a table of statements and answers, and what is promised (D1). */
export function writeCard(pdf: PlacedPdf, card: CardLayout, summary: string): void {
  pdf.paper.artifact(() => drawGround(pdf, card));
  pdf.text(pdf.root, "H1", card.title);
  pdf.text(pdf.root, "P", card.community);
  const table = pdf.element(pdf.root, "Table");
  table.dictionary.data["A"] = { O: "Table", Summary: Object(pdf.paper.readable(summary)) };
  const head = pdf.element(pdf.element(table, "THead"), "TR");
  pdf.fill(pdf.element(head, "TH", { scope: "Column" }), card.question);
  for (const label of card.labels) {
    pdf.element(head, "TH", { scope: "Column" }).add(() => drawTurned(pdf, label));
  }
  const body = pdf.element(table, "TBody");
  for (const row of card.rows) writeRow(pdf, pdf.element(body, "TR"), row);
  if (card.kinds !== undefined) writeKinds(pdf, card.kinds);
  pdf.text(pdf.root, "H2", card.promise.heading);
  pdf.text(pdf.root, "P", card.promise.text);
}

function writeRow(pdf: PlacedPdf, element: StructureElement, { number, statement, boxes }: CardRow): void {
  const name = pdf.element(element, "TH", { scope: "Row" });
  pdf.fill(name, number);
  pdf.fill(name, statement);
  for (const { sign } of boxes) pdf.text(element, "TD", sign);
}

function writeKinds(pdf: PlacedPdf, { question, choices }: KindQuestion): void {
  pdf.text(pdf.root, "P", question);
  const list = pdf.element(pdf.root, "L");
  for (const { box, label } of choices) {
    const item = pdf.element(list, "LI");
    pdf.text(item, "Lbl", box.sign);
    pdf.text(item, "LBody", label);
  }
}

/**
 * The same card once more, further to the right. It says nothing new and is there for the scissors, so it is decoration:
 * who reads by ear hears one card.
 */
export function drawCardAgain(pdf: PlacedPdf, card: CardLayout, right: number): void {
  const { doc } = pdf.paper;
  pdf.paper.artifact(() => {
    doc.save().translate(right, 0);
    drawGround(pdf, card);
    const { title, community, question, labels, rows, kinds, promise } = card;
    for (const text of [title, community, question, promise.heading, promise.text]) draw(pdf, text);
    if (kinds !== undefined) draw(pdf, kinds.question);
    for (const { box, label } of kinds?.choices ?? []) for (const text of [box.sign, label]) draw(pdf, text);
    for (const label of labels) drawTurned(pdf, label);
    for (const { number, statement, boxes } of rows) {
      for (const text of [number, statement, ...boxes.map(({ sign }) => sign)]) draw(pdf, text);
    }
    doc.restore();
  });
}

function draw(pdf: PlacedPdf, text: PlacedText): void {
  pdf.drawLines(pdf.paper.lines(text.text, text.style, text.width), text);
}

/** A label that is read upwards, from its bottom left. */
function drawTurned(pdf: PlacedPdf, label: PlacedText): void {
  const { doc } = pdf.paper;
  doc.save().rotate(-90, { origin: [label.x, label.y] });
  draw(pdf, label);
  doc.restore();
}

/** What is only looks: bands that lead the eye from a statement to its boxes, the boxes, the ground of the promise. */
function drawGround(pdf: PlacedPdf, { rows, kinds, panel }: CardLayout): void {
  const { doc } = pdf.paper;
  const width = CARD.width - 2 * CARD.side;
  rows.forEach(({ y, height, boxes }, index) => {
    if (index % 2 === 0) doc.rect(CARD.side, y, width, height).fill(COLOURS.greenSoft);
    for (const box of boxes) drawBox(pdf, box);
  });
  for (const { box } of kinds?.choices ?? []) drawBox(pdf, box);
  doc.roundedRect(CARD.side, panel.y, width, panel.height, 5).lineWidth(0.8).stroke(COLOURS.greenMiddle);
}

function drawBox({ paper: { doc } }: PlacedPdf, { x, y }: Box): void {
  doc.roundedRect(x, y, BOXES.size, BOXES.size, BOXES.radius).lineWidth(0.9);
  doc.fillAndStroke(COLOURS.paper, COLOURS.green);
}
