import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { loadWorkForms } from "#content/load-work-forms.ts";
import { PAGE } from "#documents/pdf/pdf-paper.ts";
import { judge } from "#domain/attention/judge.ts";
import { needsOf } from "#domain/attention/needs.ts";
import { propose } from "#domain/attention/propose.ts";
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
import { makeHistory } from "#tests/support/make-history.ts";
import { elementsOf, pdfTrouble } from "#tests/support/pdf-trouble.ts";
import { readPdf, type ReadPdf } from "#tests/support/read-pdf.ts";
import { aCount, anAction, aMember, aRound, aScore } from "#tests/support/rows.ts";

import { type AgendaDocument } from "./agenda-document.ts";
import { agendaPdf } from "./agenda-pdf.ts";

const CREATED = new Date("2026-11-21T09:00:00Z");
const FONTS = documentFonts();
// A machine that does much else at the same time needs a while for forty pages.
const LONG = { timeout: 30_000 };
const TEXT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;
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
    actions: Array.from({ length: 40 }, (_, index) =>
      anAction({
        id: `action-${index}`,
        what: `${HOSTILE} ${"x".repeat(80)}`,
        ownerId: "piet",
        dueOn: "2026-01-05",
      }),
    ),
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
    ["forty pages", (spoken: Language) => manyPoints(spoken, 60)],
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
    "Programma",
    "1. Hanteren van concurrentiegevoeligheid",
    "2. Een gedeelde visie op de toekomst opbouwen",
    "3. (Verzekeren van) langdurige (financiële) ondersteuning",
    "Bijlage: hoe staan we ervoor?",
    "Bijlage: werkvormen",
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
  expect(table?.children[0]?.text).toBe("Factor Valt op Nu n Weet niet Vorige keer n toen Weet niet toen");
  expect(table?.children[1]?.children[2]?.text).toBe("Continue aandacht voor communityvorming 2 8 1 2 9 0");
});

it("U2 gives the radar and each trend an alternative text", async () => {
  const pdf = await open(await anAgendaDocument("nl"));
  const figures = elementsOf(pdf, "Figure");
  const [trend, radar] = [figures[0], figures.at(-1)];

  expect(figures).toHaveLength(4);
  expect(radar?.alt).toContain("Radar van 12 factoren op een schaal van 1 tot en met 5.");
  expect(radar?.alt).toContain("De tabel geeft dezelfde getallen.");
  expect(trend?.alt).toContain("over 6 rondes");
  expect(trend?.alt).toContain("10 november 2026: 2 (9 antwoorden)");
});

/** An agenda as it is after a round: what stands out, its tips and work forms, and what was written for the group. */
async function agendaOf(language: Language, count: number, tips = 2): Promise<AgendaDocument> {
  const { instrument, rounds } = await anAgendaInput(language);
  const ids = instrument.factors.map(({ id }) => id);
  const attention = judge(makeHistory(rounds, { factorIds: ids }));
  const needs = needsOf(attention, propose(attention, []));
  const forms = await loadWorkForms(language);
  const points = [...new Set([...needs.attention, ...ids])].slice(0, count).map((id, index) =>
    aPoint(index + 1, id, {
      minutes: 20,
      ownerId: index % 2 === 0 ? "fatima" : "piet",
      workFormId: index % 2 === 0 ? (forms[index]?.form.id ?? null) : null,
      evidence: attention.find(({ factorId }) => factorId === id)?.flags ?? [],
    }),
  );
  const chosen = Array.from({ length: tips }, (_, index) => index + 1);
  return await anAgendaDocument(language, {
    attention,
    needs,
    points,
    tips: points
      .slice(0, 2)
      .flatMap(({ factorId }, index) => chosen.map((tip) => aTip(index + 1, `${factorId}-tip-${tip}`))),
    workForm: (id) => forms.find(({ form }) => form.id === id),
  });
}

const pageWith = ({ pages }: ReadPdf, words: string) =>
  pages.findIndex(({ texts }) => [...texts.values()].join("").includes(words));

describe.each(["nl", "en"] as const)("G1 D1 on paper, in %s", (language) => {
  it("D1 begins with a summary of at most three sentences, and the programme", async () => {
    const pdf = await open(await agendaOf(language, 4));
    const opening = pdf.root.children.slice(0, 6).map(({ tag, text }) => `${tag} ${text}`);

    expect(opening.slice(3, 5)).toEqual(
      language === "nl"
        ? [
            "P 4 agendapunten, samen 1 uur en 20 minuten.",
            "P 6 factoren vragen aandacht, waaronder Communityvorming (laag), Eigen organisatie (laag) en Kwaliteiten en rollen (verdeeld).",
          ]
        : [
            "P 4 agenda points, 1 hour and 20 minutes in all.",
            "P 6 factors need attention, including Community building (low), Home organisation (low) and Qualities and roles (divided).",
          ],
    );
    expect(pageWith(pdf, language === "nl" ? "Trekker" : "Owner")).toBe(0);
  });

  it("D1 has four points on two pages, with what belongs to them", async () => {
    const pdf = await open(await agendaOf(language, 4));

    expect(pageWith(pdf, language === "nl" ? "Bijlage:" : "Annex:")).toBe(2);
    expect([1, 2, 3, 4].map((point) => pageWith(pdf, `${point}. `))).toEqual([0, 1, 1, 1]);
  });
});

it.each([
  [1, 0],
  [1, 2],
  [2, 4],
  [3, 1],
  [4, 2],
  [5, 0],
  [6, 4],
  [8, 2],
  [12, 1],
])("D1 leaves no page a third empty but the last: %i points, %i tips", LONG, async (count, tips) => {
  const { pages } = await open(await agendaOf("nl", count, tips));
  const white = pages.slice(0, -1).map(({ lowestText }) => (lowestText - PAGE.bottom) / TEXT_HEIGHT);

  expect(Math.max(...white)).toBeLessThan(1 / 3);
});

it.each([2, 5, 12])("D1 keeps a question on the page of its point: %i points", LONG, async (count) => {
  const document = await agendaOf("nl", count);
  const asked = document.points.map((point) => ({ ...point, question: `Vraag ${point.number}, hoe dan` }));
  const pdf = await open({ ...document, points: asked });

  for (const { number, title } of asked)
    expect(pageWith(pdf, `Vraag ${number},`)).toBe(pageWith(pdf, `${number}. ${title.slice(0, 20)}`));
});

it("U5 draws what is now over what was, and a triangle where a factor asks attention", async () => {
  const pdf = await open(await agendaOf("nl", 4));
  const shapes =
    pdf.pages.find((page) => page.shapes.filter((shape) => shape === "rectangle").length > 11)?.shapes ?? [];
  const circles = shapes.filter((shape) => shape === "round").length / 4;

  // The squares of last time come first, and only then the dots.
  expect(shapes.indexOf("round")).toBe(12);
  // Six factors have no dot but a triangle; the scale has five grounds, and the key one dot.
  expect(circles).toBe(12 - 6 + 5 + 1);
  expect(elementsOf(pdf, "Figure").at(-1)?.alt).toContain(
    "Een driehoek is een factor die aandacht vraagt: (De som van)",
  );
});

it("G1 has the steps of each work form as an annex, once", async () => {
  const pdf = await open(await agendaOf("nl", 3));

  expect(elementsOf(pdf, "L").map(({ attributes }) => String(attributes.get("ListNumbering")))).toContain(
    "/Decimal",
  );
  expect(pdf.root.text).toContain("1. ");
});

it("G1 has room to write down what is decided, who does it and when, at every point", async () => {
  const { root } = await open(await agendaOf("nl", 4));

  expect(root.text.match(/Besluit of actie Wie Voor wanneer/gu)).toHaveLength(4);
});

it("G6 has the remarks for the group at their point, and none that are for the manager alone", async () => {
  const remark = { roundId: "round-6", factorId: "shared-vision" };
  const { root } = await open(
    await anAgendaDocument("nl", {
      rounds: [aRoundResult(5, DAYS[4], { mode: "agreed" }), aRoundResult(6, DAYS[5], { mode: "agreed" })],
      said: {
        rounds: [],
        counts: [],
        scores: [
          aScore({ ...remark, remark: "We missen de telers.", remarkLevel: "team" }),
          aScore({
            ...remark,
            id: "x",
            factorId: "competitive-sensitivity",
            remark: "Jan is lastig.",
            remarkLevel: "private",
          }),
          aScore({ ...remark, roundId: "round-5", remark: "Dat was toen.", remarkLevel: "team" }),
        ],
      },
    }),
  );

  expect(root.text).toContain("Opmerkingen voor de groep • We missen de telers.");
  expect(root.text).not.toMatch(/lastig|toen\./u);
});

it("R5: has the remarks of forms at their point, where the rule that was told allows it", async () => {
  const remarks = [{ factorId: "shared-vision", text: "Te veel plannen." }];
  const paper = async (remarkRule: "told" | "from-ten") => {
    const round = aRound({ id: "round-6", mode: "individual", remarkRule });
    const said = { rounds: [round], counts: [aCount({ roundId: "round-6", remarks })], scores: [] };
    return (await open(await anAgendaDocument("nl", { said }))).root.text;
  };

  expect(await paper("told")).toContain("Opmerkingen voor de groep • Te veel plannen.");
  // Nine forms are fewer than ten.
  expect(await paper("from-ten")).not.toContain("Te veel plannen.");
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

it.each([
  ["with the scores", undefined],
  ["where no score can be shown", []],
])("A8: prints the numbers behind the evidence, %s", async (_, rounds) => {
  const { root } = await open(await anAgendaDocument("nl", { ...(rounds && { rounds }) }));

  expect(root.text).toContain("5 van de 9 gaven een 2 of lager.");
  expect(root.text).toContain(
    "Waarom laag? De middelste score is 2; laag is 2,5 of lager. Al 2 keer laag, sinds sep 2026.",
  );
});

it("D1 gives the same bytes for the same agenda and moment", async () => {
  const [one, two] = [await write(await anAgendaDocument("nl")), await write(await anAgendaDocument("nl"))];

  expect(one).toEqual(two);
});

it("D1 repeats the head of a long table and splits no row", LONG, async () => {
  const pdf = await open(await manyPoints("nl", 60));
  const heads = pdf.pages.flatMap(({ artifacts }) =>
    artifacts.filter((text) => text.trim() === "Agendapunt"),
  );

  expect(pdf.pages.length).toBeGreaterThan(39);
  expect(heads).toHaveLength(2);
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
