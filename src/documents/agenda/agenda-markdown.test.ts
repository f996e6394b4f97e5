import { expect, it } from "vitest";

import { anAgendaDocument, anAgendaInput, aPoint, aRoundResult, DAYS } from "#tests/support/an-agenda.ts";
import { aMember } from "#tests/support/rows.ts";

import { agendaMarkdown } from "./agenda-markdown.ts";

it("D1 tells the same agenda as text", async () => {
  const text = agendaMarkdown(await anAgendaDocument("nl"));

  expect(text.split("\n").filter((line) => line.startsWith("#"))).toEqual([
    "# Agenda voor 21 november 2026",
    "## Programma",
    "## 1. Hanteren van concurrentiegevoeligheid",
    "### Waarom dit punt",
    "### Open vraag",
    "### Tips",
    "## 2. Een gedeelde visie op de toekomst opbouwen",
    "### Waarom dit punt",
    "### Open vraag",
    "## 3. (Verzekeren van) langdurige (financiële) ondersteuning",
    "### Waarom dit punt",
    "### Open vraag",
    "## Bijlage: hoe staan we ervoor?",
    "## Bijlage: werkvormen",
    "### Praatstok (ongeveer 25 minuten)",
  ]);
  expect(text).toContain(
    "1. Ga in een kring zitten.\n2. Geef de stok door.\n3. Vat samen wat je hoorde.\n\nOpbrengst: Iedereen is gehoord.",
  );
  expect(text).toContain("25 minuten · Trekker: Fatima El Amrani · Werkvorm: Praatstok");
  expect(text).toContain(
    "| 2 | Een gedeelde visie op de toekomst opbouwen | laag | 0:25 | 20 | Piet-Jan van der Knaap |",
  );
  expect(text).toContain("- Werk in kleinere groepen, want daar kan vertrouwen groeien.");
});

it("R2 says whose scores they are and how many", async () => {
  const text = agendaMarkdown(await anAgendaDocument("en"));

  expect(text).toContain("10 November 2026: 9 members scored separately, without names.");
  expect(text).toContain("| Continuous attention to community building |  | 2 | 8 | 1 | 2 | 9 | 0 |");
});

it("D1 takes what a user typed as text, whatever signs it has", async () => {
  const { community } = await anAgendaInput("nl");
  const text = agendaMarkdown(
    await anAgendaDocument("nl", {
      community: { ...community, name: "Zorg & <Techniek> *nu*" },
      members: [aMember({ id: "fatima", name: "a|b" })],
      points: [
        aPoint(1, "", {
          kind: "own",
          title: "# [x](javascript:y)\n- z",
          factorId: undefined,
          ownerId: "fatima",
        }),
        aPoint(2, "reputation", { question: "- geen lijst", evidence: [] }),
        aPoint(3, "reputation", { question: "3. geen lijst &lt;", evidence: [] }),
        aPoint(4, "reputation", { question: "`code` _en_ ~zo~ \u202Eom", evidence: [] }),
      ],
    }),
  );

  expect(text).toContain(String.raw`**Zorg & \<Techniek> \*nu\***`);
  expect(text).toContain(String.raw`## 1. \# \[x\](javascript:y) - z`);
  expect(text).toContain(String.raw`| a\|b |`);
  expect(text).toContain(String.raw`> \- geen lijst`);
  expect(text).toContain(String.raw`> 3\. geen lijst \&lt;`);
  expect(text).toContain("> \\`code\\` \\_en\\_ \\~zo\\~ om");
});

it("R5 says in the table which factor had too few answers, and what that means", async () => {
  const { commitment: _few, ...factors } = aRoundResult(6, DAYS[5]).factors;
  const rounds = [aRoundResult(6, DAYS[5], { factors, tooFew: ["commitment"] })];
  const text = agendaMarkdown(await anAgendaDocument("en", { rounds }));

  expect(text).toMatch(/^\| Being driven[^|]*\| [^|]*\| too few \| – \| – \|$/m);
  expect(text).toContain("Too few answers to a factor stay confidential");
});

it("D1 is still an agenda when nothing is on it and nothing was scored", async () => {
  expect(agendaMarkdown(await anAgendaDocument("nl", { points: [], rounds: [] })))
    .toBe(`# Agenda voor 21 november 2026

**Kas van Morgen**

Bij Van der Knaap in de kas

Er staan nog geen punten op deze agenda.

Er is nog niet gescoord.
`);
});
