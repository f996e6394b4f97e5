import { type Table } from "#documents/pdf/write-table.ts";

import { agendaBlocks, type TextBlock } from "./agenda-blocks.ts";
import { type AgendaDocument } from "./agenda-document.ts";
import { UNSEEN } from "./unseen.ts";

/** The agenda as Markdown, for the clipboard (D1). What a user typed is text, whatever signs it has. */
export function agendaMarkdown(document: AgendaDocument): string {
  return `${agendaBlocks(document).map(written).join("\n\n")}\n`;
}

function written(block: TextBlock): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeInside(block.text)}`;
    case "paragraph":
      return escape(block.text);
    case "strong":
      return `**${escapeInside(block.text)}**`;
    case "quote":
      return `> ${escape(block.text)}`;
    case "list":
      return block.items.map((item) => `- ${escape(item)}`).join("\n");
    case "steps":
      return block.items.map((item, index) => `${index + 1}. ${escape(item)}`).join("\n");
    case "table":
      return table(block.table);
  }
}

function table({ columns, rows }: Table): string {
  return [
    row(columns.map(({ label }) => escape(label))),
    row(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((cells) => row(cells.map(escape))),
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

// Everywhere in a text, what Markdown or HTML would read as a sign of its own.
const SIGNS = /[\\`*_[\]<|~]|&(?=#?\w+;)|(?<=^|\s)#/gu;
// At the beginning of a line, what would make it a list, a quotation or a line across: "-", "1." or "1)".
const OPENING = /^(\d*)([-+=>.)])/u;

function escape(text: string): string {
  return escapeInside(text).replace(OPENING, String.raw`$1\$2`);
}

function escapeInside(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").replaceAll(UNSEEN, "").trim();
  return line.replaceAll(SIGNS, String.raw`\$&`);
}
