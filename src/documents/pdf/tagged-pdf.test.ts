import { describe, expect, it } from "vitest";

import { documentFonts } from "#tests/support/document-fonts.ts";
import { elementsOf, pdfTrouble } from "#tests/support/pdf-trouble.ts";
import { readPdf, type ReadPdf } from "#tests/support/read-pdf.ts";

import { TaggedPdf } from "./tagged-pdf.ts";

const IDENTITY = {
  title: "Zorg & <Techniek>",
  author: "Zorg & <Techniek>",
  language: "nl-NL",
  created: new Date("2026-11-21T09:00:00Z"),
};
const FURNITURE = {
  left: "Kas",
  right: "Agenda",
  pageLabel: (page: number, pages: number) => `${page}/${pages}`,
};
const FONTS = documentFonts();

async function written(write: (pdf: TaggedPdf) => void): Promise<ReadPdf> {
  const pdf = new TaggedPdf(IDENTITY, FONTS);
  pdf.heading(1, "Kop");
  write(pdf);
  return await readPdf(await pdf.finish(FURNITURE));
}

it("D1 writes a link that says where it goes", async () => {
  const pdf = await written((to) =>
    to.link("Lees meer bij Zorg & <Techniek> 🌱", "https://example.org/?a=1&b=2"),
  );

  expect(pdfTrouble(pdf)).toEqual([]);
  expect(elementsOf(pdf, "Link")[0]?.links).toEqual(["Lees meer bij Zorg & <Techniek>"]);
});

it("D1 writes a list that says it has bullets", async () => {
  const pdf = await written((to) => to.list(["een", "twee"]));

  expect(elementsOf(pdf, "L")[0]?.attributes.get("ListNumbering")?.toString()).toBe("/Disc");
  expect(elementsOf(pdf, "LBody").map(({ text }) => text)).toEqual(["een", "twee"]);
});

describe("a table", () => {
  const table = (rows: readonly (readonly string[])[]) => ({
    summary: "Wie doet wat",
    columns: [
      { label: "Wat", width: 0.5, namesRow: true as const },
      { label: "Wie", width: 0.3 },
      { label: "Hoe lang", width: 0.2, align: "right" as const },
    ],
    rows,
  });

  it("D1 has its heads tagged, also where it goes on for pages", async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`Actie ${index}`, "Zoë van der Meer", "5"]);
    const pdf = await written((to) => to.table(table(rows), ["Een noot."]));

    expect(pdfTrouble(pdf)).toEqual([]);
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(elementsOf(pdf, "TH").map((cell) => cell.attributes.get("Scope")?.toString())).toEqual([
      ...Array.from({ length: 3 }, () => "/Column"),
      ...Array.from({ length: 90 }, () => "/Row"),
    ]);
    for (const { artifacts } of pdf.pages.slice(1)) expect(artifacts).toContain("Hoe lang");
  });

  it("D1 goes on over pages with a row that is taller than a page, and loses none of its text", async () => {
    const long = Array.from({ length: 1500 }, (_, index) => `woord${index}`).join(" ");
    const pdf = await written((to) => to.table(table([["Kort", long, "5"], ["Daarna", "Piet", "1"]]), [])); // prettier-ignore

    expect(pdfTrouble(pdf)).toEqual([]);
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(elementsOf(pdf, "TD")[0]?.text).toBe(long);
  });

  it("D1 keeps the note on one page with the last row", { timeout: 30_000 }, async () => {
    let moved = 0;
    for (let count = 28; count < 36; count += 1) {
      const rows = Array.from({ length: count }, (_, index) => [`Actie ${index}`, "Piet", "5"]);
      const pdf = await written((to) => to.table(table(rows), ["Een noot."]));
      const last = [...(pdf.pages.at(-1)?.texts.values() ?? [])].map((text) => text.trim());

      expect(last).toContain("Een noot.");
      expect(last).toContain(`Actie ${count - 1}`);
      if (pdf.pages.length > 1) moved += 1;
    }
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(8);
  });
});

it("D1 breaks a long paragraph over pages without a line alone", async () => {
  const text = Array.from({ length: 3000 }, (_, index) => `woord${index}`).join(" ");
  const pdf = await written((to) => to.paragraph(text));

  expect(pdfTrouble(pdf)).toEqual([]);
  expect(elementsOf(pdf, "P")[0]?.text).toBe(text);
  expect(pdf.pages.length).toBeGreaterThan(2);
});

it("D1 writes a panel of any length, tagged and on its ground", async () => {
  const text = Array.from({ length: 1200 }, (_, index) => `woord${index}`).join(" ");
  const pdf = await written((to) => {
    to.heading(2, "Punt");
    to.panel("Open vraag", text);
  });

  expect(pdfTrouble(pdf)).toEqual([]);
  expect(elementsOf(pdf, "H3").map((heading) => heading.text)).toEqual(["Open vraag"]);
  expect(elementsOf(pdf, "P").at(-1)?.text).toBe(text);
});

it("D1 cuts a long name in the head of the page to one line", async () => {
  const pdf = new TaggedPdf(IDENTITY, FONTS);
  pdf.heading(1, "Kop");
  pdf.paragraph("lang ".repeat(2000));
  const read = await readPdf(await pdf.finish({ ...FURNITURE, left: "Gemeenschap ".repeat(20) }));

  expect(pdfTrouble(read)).toEqual([]);
  expect(read.pages[1]?.artifacts.join("")).toMatch(/(Gemeenschap ){3,8}?Gemeenschap… /u);
});
