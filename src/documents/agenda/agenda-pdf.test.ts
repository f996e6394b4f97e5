import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { type Language } from "#i18n/language.ts";
import {
  anAgendaDocument,
  anAgendaInput,
  aPoint,
  aRoundResult,
  aTip,
  DAYS,
} from "#tests/support/an-agenda.ts";
import { documentFonts } from "#tests/support/document-fonts.ts";
import { elementsOf, pdfTrouble } from "#tests/support/pdf-trouble.ts";
import { readPdf } from "#tests/support/read-pdf.ts";
import { aMember } from "#tests/support/rows.ts";

import { type AgendaDocument } from "./agenda-document.ts";
import { agendaPdf } from "./agenda-pdf.ts";

const CREATED = new Date("2026-11-21T09:00:00Z");
const FONTS = documentFonts();
// A machine that does much else at the same time needs a while for forty pages.
const LONG = { timeout: 30_000 };
const HOSTILE = "Zorg & <Techniek> 🌱";

const write = (document: AgendaDocument) => agendaPdf(document, FONTS, CREATED);
const open = async (document: AgendaDocument) => await readPdf(await write(document));

async function manyPoints(language: Language, count: number): Promise<AgendaDocument> {
  const { instrument } = await anAgendaInput(language);
  const ids = instrument.factors.map(({ id }) => id);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return await anAgendaDocument(language, {
    points: numbers.map((number) =>
      aPoint(number, ids[number % ids.length] ?? "", { question: "Hoe dan? ".repeat(50) }),
    ),
    tips: numbers.flatMap((number) =>
      [1, 2].map((tip) => aTip(number, `${ids[number % ids.length]}-tip-${tip}`)),
    ),
  });
}

async function oneFactor(language: Language): Promise<AgendaDocument> {
  const { instrument } = await anAgendaInput(language);
  return await anAgendaDocument(language, {
    instrument: { ...instrument, factors: instrument.factors.slice(0, 1) },
    points: [aPoint(1, "commitment")],
    tips: [],
  });
}

async function hostile(language: Language): Promise<AgendaDocument> {
  const { community, meeting } = await anAgendaInput(language);
  return await anAgendaDocument(language, {
    community: { ...community, name: HOSTILE, isExample: true },
    meeting: { ...meeting, title: `\u0000\u202E${HOSTILE}\n\uD800 日本 \uFFFE` },
    members: [
      aMember({ id: "fatima", name: "🌱" }),
      aMember({ id: "piet", name: `${HOSTILE} ${"lang".repeat(25)}` }),
    ],
    points: [
      aPoint(1, "commitment", { ownerId: "fatima", question: "x".repeat(500) }),
      aPoint(2, "none", {
        kind: "own",
        title: HOSTILE.repeat(5),
        ownerId: "piet",
        question: `${HOSTILE} `.repeat(23),
      }),
    ],
  });
}

describe.each(["nl", "en"] as const)("in %s", (language) => {
  it.each([
    ["three factors", anAgendaDocument],
    ["one factor", oneFactor],
    ["forty pages", (spoken: Language) => manyPoints(spoken, 45)],
    ["hostile names", hostile],
    [
      "nothing scored, nothing on the agenda",
      (spoken: Language) => anAgendaDocument(spoken, { points: [], rounds: [] }),
    ],
  ])("D1 meets PDF/UA-1 and PDF/A-2a, as far as a machine can tell: %s", LONG, async (_, make) => {
    expect(pdfTrouble(await open(await make(language)))).toEqual([]);
  });

  it("D1 says its language and its title with the date and the community", async () => {
    const pdf = await open(await anAgendaDocument(language));

    expect([pdf.language, pdf.title]).toEqual(
      language === "nl"
        ? ["nl-NL", "Agenda voor 21 november 2026 – Kas van Morgen"]
        : ["en-GB", "Agenda for 21 November 2026 – Kas van Morgen"],
    );
  });

  it("D1 numbers its pages and repeats the community and the date, as decoration", async () => {
    const { pages } = await open(await anAgendaDocument(language));
    const page = language === "nl" ? `Pagina 2 van ${pages.length}` : `Page 2 of ${pages.length}`;
    const day = language === "nl" ? "Agenda voor 21 november 2026" : "Agenda for 21 November 2026";

    expect(pages[1]?.artifacts.join(" ")).toContain(page);
    expect(pages[1]?.artifacts.join(" ")).toContain(`${day} Kas van Morgen`);
  });
});

it("D1 has a heading for each point, in order, and the same in the bookmarks", async () => {
  const pdf = await open(await anAgendaDocument("nl"));

  expect(elementsOf(pdf, "H2").map(({ text }) => text)).toEqual([
    "Overzicht",
    "Hoe staan we ervoor?",
    "1. Hanteren van concurrentiegevoeligheid",
    "2. Een gedeelde visie op de toekomst opbouwen",
    "3. (Verzekeren van) langdurige (financiële) ondersteuning",
  ]);
  expect(pdf.bookmarks.filter((title) => /^\d/u.test(title))).toHaveLength(3);
});

it("D1 writes evidence, question, tips, work form, owner and minutes of a point", async () => {
  const { root } = await open(await anAgendaDocument("nl"));

  for (const words of [
    "25 minuten · Trekker: Fatima El Amrani · Werkvorm: Praatstok",
    "5 van de 9 gaven een 2 of lager",
    "Open vraag Waarom is het niet nog lager",
    "Tips • Werk in kleinere groepen",
    "Zelf op de agenda gezet: De subsidie loopt in maart af.",
    "3 agendapunten, samen 1 uur.",
  ])
    expect(root.text).toContain(words);
});

it("R2 S2 shows the mode with n and don't-knows beside the numbers", async () => {
  const pdf = await open(await anAgendaDocument("nl"));
  const table = elementsOf(pdf, "Table")[1];

  expect(pdf.root.text).toContain("10 november 2026: 9 deelnemers scoorden ieder apart, zonder naam.");
  expect(table?.children[0]?.text).toBe("Factor Nu n Weet niet Vorige keer n toen Weet niet toen");
  expect(table?.children[1]?.children[2]?.text).toBe("Continue aandacht voor communityvorming 2 8 1 2 9 0");
});

it("U2 gives the radar and each trend an alternative text", async () => {
  const pdf = await open(await anAgendaDocument("nl"));
  const [radar, trend] = elementsOf(pdf, "Figure");

  expect(elementsOf(pdf, "Figure")).toHaveLength(4);
  expect(radar?.alt).toContain("Radar van 12 factoren op een schaal van 1 tot en met 5.");
  expect(radar?.alt).toContain("De tabel hierna geeft dezelfde getallen.");
  expect(trend?.alt).toContain("over 6 rondes");
  expect(trend?.alt).toContain("10 november 2026: 2 (9 antwoorden)");
});

it("D1 keeps & and < in a title, and leaves out a picture that the font lacks", async () => {
  const pdf = await open(await hostile("nl"));

  expect(pdf.title).toBe("Agenda voor 21 november 2026 – Zorg & <Techniek> 🌱");
  expect(pdf.root.text).toContain("Zorg & <Techniek> Zorg & <Techniek> ??");
  expect(pdf.root.text).not.toContain("🌱");
});

it("U1 marks an example on every page", async () => {
  const { root, pages } = await open(await hostile("nl"));

  expect(root.text).toContain("Dit is een voorbeeld.");
  expect(pages.length).toBeGreaterThan(1);
  for (const { artifacts } of pages.slice(1)) expect(artifacts.join(" ")).toContain("Voorbeeld");
});

it("R5 prints no number of a round with too few ballots", async () => {
  const hidden = { hidden: true, ballots: 3, factors: {} };
  const rounds = [aRoundResult(1, DAYS[0]), aRoundResult(6, DAYS[5], hidden)];
  const { root } = await open(await anAgendaDocument("nl", { rounds }));

  expect(root.text).toContain("Aan de ronde van 10 november 2026 deden 3 deelnemers mee.");
  expect(root.text).toContain("De scores zijn van 3 februari 2026: samen bepaald");
});

it("D1 gives the same bytes for the same agenda and moment", async () => {
  const [one, two] = [await write(await anAgendaDocument("nl")), await write(await anAgendaDocument("nl"))];

  expect(one).toEqual(two);
});

it("D1 repeats the head of a long table and splits no row", LONG, async () => {
  const pdf = await open(await manyPoints("nl", 45));
  const heads = pdf.pages.flatMap(({ artifacts }) =>
    artifacts.filter((text) => text.trim() === "Agendapunt"),
  );

  expect(pdf.pages.length).toBeGreaterThan(39);
  expect(heads).toHaveLength(1);
});

// Where this program is at hand, it reads the file as well: another reader, another opinion.
const QPDF = "qpdf";
const hasQpdf = spawnSync(QPDF, ["--version"]).status === 0;

it.runIf(hasQpdf)("D1 is a sound file to qpdf", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "agenda-")), "agenda.pdf");
  writeFileSync(file, await write(await hostile("nl")));

  expect(spawnSync(QPDF, ["--check", file]).stdout.toString()).toContain(
    "No syntax or stream encoding errors found",
  );
});
