import { type Table } from "#documents/pdf/write-table.ts";

import { agendaBlocks, type TextBlock } from "./agenda-blocks.ts";
import { type AgendaDocument } from "./agenda-document.ts";
import { UNSEEN } from "./unseen.ts";

/**
 * The agenda as formatted text, for the clipboard (D1): what mail, Teams and a word processor make headings, lists and
 * tables of. What a user typed is text, whatever signs it has.
 */
export function agendaHtml(document: AgendaDocument): string {
  return agendaBlocks(document).map(written).join("\n");
}

function written(block: TextBlock): string {
  switch (block.type) {
    case "heading":
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escape(block.text)}</p>`;
    case "strong":
      return `<p><strong>${escape(block.text)}</strong></p>`;
    case "quote":
      return `<blockquote>${escape(block.text)}</blockquote>`;
    case "list":
      return `<ul>${items(block.items)}</ul>`;
    case "steps":
      return `<ol>${items(block.items)}</ol>`;
    case "table":
      return table(block.table);
  }
}

function items(texts: readonly string[]): string {
  return texts.map((text) => `<li>${escape(text)}</li>`).join("");
}

// Mail programs read old attributes and leave style sheets out.
function table({ columns, rows }: Table): string {
  const cell = (tag: "th" | "td", text: string, align: "right" | "left" = "left") =>
    `<${tag} align="${align}">${escape(text)}</${tag}>`;
  const head = columns.map(({ label, align }) => cell("th", label, align)).join("");
  const body = rows.map((cells) =>
    columns.map(({ align }, index) => cell("td", cells[index] ?? "", align)).join(""),
  );
  const lines = body.map((cells) => `<tr>${cells}</tr>`).join("");
  return `<table border="1" cellpadding="4" cellspacing="0"><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(UNSEEN, "")
    .trim()
    .replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
