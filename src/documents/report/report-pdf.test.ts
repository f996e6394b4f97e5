import { describe, expect, it } from "vitest";

import { loadInstrument } from "#content/load-instrument.ts";
import { type History } from "#domain/attention/history.ts";
import { judge } from "#domain/attention/judge.ts";
import { needsOf } from "#domain/attention/needs.ts";
import { propose } from "#domain/attention/propose.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type Language } from "#i18n/language.ts";
import { loadSpeech } from "#i18n/load-speech.ts";
import { aRoundResult } from "#tests/support/an-agenda.ts";
import { documentFonts } from "#tests/support/document-fonts.ts";
import { dayAfter, makeHistory } from "#tests/support/make-history.ts";
import { elementsOf, pdfTrouble } from "#tests/support/pdf-trouble.ts";
import { readPdf, type ReadPdf } from "#tests/support/read-pdf.ts";

import { buildReport } from "./build-report.ts";
import { reportPdf } from "./report-pdf.ts";

const FONTS = documentFonts();
const CREATED = new Date("2026-11-21T09:00:00Z");
// A machine that does much else at the same time needs a while.
const LONG = { timeout: 30_000 };
const LONG_NAME = "Kenniskring Groene Gastvrijheid en Duurzame Teelt ".repeat(3).slice(0, 120);

interface Told {
  readonly rounds: readonly RoundResult[];
  readonly name?: string;
  readonly attended?: History["attended"];
  readonly setAside?: string;
}

async function report(
  language: Language,
  { rounds, name = "Kas & <Co>", attended = [], setAside }: Told,
): Promise<ReadPdf> {
  const { instrument, texts } = await loadInstrument(language);
  const factorIds = instrument.factors.map(({ id }) => id);
  const history = makeHistory(rounds, { factorIds, attended });
  const attention = judge(history);
  const asides =
    setAside === undefined
      ? []
      : [{ factorId: setAside, roundId: rounds.at(-1)?.roundId ?? "", reason: "Ligt gevoelig" }];
  const proposals = propose(attention, asides, { currentRoundId: rounds.at(-1)?.roundId });
  const made = buildReport(
    {
      community: { name, isExample: false },
      history,
      attention,
      proposals,
      needs: needsOf(attention, proposals),
      instrument,
      texts,
    },
    await loadSpeech(language),
  );
  if (made === undefined) throw new Error("Nothing can be shown.");
  return await readPdf(await reportPdf(made, FONTS, CREATED));
}

/** So many rounds, eight weeks apart. */
function many(count: number): readonly RoundResult[] {
  return Array.from({ length: count }, (_, index) =>
    aRoundResult(index + 1, dayAfter("2020-01-10", index * 56)),
  );
}

/** The last of the rounds with the same answers to every factor. */
function endingWith(
  rounds: readonly RoundResult[],
  counts: readonly [number, number, number, number, number],
): readonly RoundResult[] {
  return rounds.map((round, index) => {
    if (index < rounds.length - 1) return round;
    const told = { counts, dontKnow: 3, notApplicable: 0, corrected: false } as const;
    return { ...round, factors: Object.fromEntries(Object.keys(round.factors).map((id) => [id, told])) };
  });
}

describe.each(["nl", "en"] as const)("D2 the report, in %s", (language) => {
  it.each([
    ["one round", { rounds: many(1) }],
    ["five rounds", { rounds: many(5) }],
    ["thirty rounds and a long name", { rounds: many(30), name: LONG_NAME }],
    [
      "everything flagged, and on agendas",
      {
        rounds: endingWith(many(12), [4, 2, 0, 0, 0]),
        name: LONG_NAME,
        attended: many(12).flatMap(({ heldOn, factors }) =>
          Object.keys(factors).map((factorId) => ({ factorId, heldOn })),
        ),
      },
    ],
    ["nothing flagged", { rounds: endingWith(many(1), [0, 0, 5, 1, 0]) }],
    ["all of it good", { rounds: endingWith(many(12), [0, 0, 0, 0, 6]) }],
  ])("is one page that meets PDF/UA-1: %s", LONG, async (_, told) => {
    const pdf = await report(language, told);

    expect(pdf.pages).toHaveLength(1);
    expect(pdfTrouble(pdf)).toEqual([]);
    expect(pdf.pages[0]?.lowestText).toBeGreaterThan(36);
  });
});

it("D2 says what goes well, what asks attention, the trend, and what was done about it", LONG, async () => {
  const rounds = many(6);
  const pdf = await report("nl", { rounds, attended: [{ factorId: "reputation", heldOn: "2020-03-06" }] });

  expect(elementsOf(pdf, "H2").map(({ text }) => text)).toEqual([
    "Wat gaat goed",
    "Wat vraagt aandacht",
    "Het verloop",
    "Wat is ermee gedaan",
  ]);
  expect(pdf.root.text).toContain("Reputatie stond op de agenda van 6 maart 2020.");
  expect(elementsOf(pdf, "Figure")).toHaveLength(12);
  expect(elementsOf(pdf, "Figure")[0]?.alt).toContain("over 6 rondes");
});

it("G4 says how a factor went since it stood on an agenda, where a change was called", LONG, async () => {
  const rounds = endingWith(
    many(6).map((round, index) =>
      index === 5
        ? round
        : {
            ...round,
            mode: "individual" as const,
            ballots: 9,
            factors: Object.fromEntries(
              Object.keys(round.factors).map((id) => [
                id,
                { counts: [2, 5, 2, 0, 0] as const, dontKnow: 0, notApplicable: 0, corrected: false },
              ]),
            ),
          },
    ),
    [0, 0, 0, 2, 7],
  );
  const heldOn = rounds[4]?.heldOn ?? "";
  const { root } = await report("nl", {
    rounds,
    attended: [{ factorId: "reputation", heldOn: dayAfter(heldOn, 7) }],
  });

  expect(root.text).toMatch(/Reputatie stond op de agenda van [^;.]+; sindsdien van 2 naar 5\./u);
});

it("D2 has no trend after one round, but where each factor stands", LONG, async () => {
  const pdf = await report("nl", { rounds: many(1) });

  expect(elementsOf(pdf, "H2").map(({ text }) => text)).toContain("Hoe staat het ervoor");
  expect(pdf.root.text).not.toContain("Verloop");
});

it("R2 S2 says whose scores they are, with n and don't-knows", LONG, async () => {
  const { root } = await report("en", { rounds: endingWith(many(2), [0, 0, 2, 4, 0]) });

  expect(root.text).toContain("9 members scored separately, without names.");
  expect(root.text).toContain("Reputation 4 6 3");
});

it("R5 tells of a factor with too few answers, and of a hidden round, only that", LONG, async () => {
  const [first, second] = many(2);
  if (first === undefined || second === undefined) throw new Error("no rounds");
  const { reputation: _few, ...factors } = second.factors;
  const hidden = aRoundResult(3, "2020-09-01", { hidden: true, ballots: 3, factors: {} });
  const { reputation: _none, ...before } = first.factors;
  const { root } = await report("nl", {
    rounds: [{ ...first, factors: before }, { ...second, factors, tooFew: ["reputation"] }, hidden],
  });

  expect(root.text).toContain("Reputatie te weinig – –");
  expect(root.text).toContain("Aan de ronde van 1 september 2020 deden 3 deelnemers mee.");
});

it("A9 tells others nothing of what the manager set aside", LONG, async () => {
  const rounds = endingWith(many(1), [4, 2, 0, 0, 0]);
  const { root } = await report("nl", { rounds, setAside: "reputation" });

  expect(root.text).toContain("vragen er 11 aandacht");
  expect(root.text).not.toContain("gevoelig");
  expect(root.text).toContain("Resultaten delen 1 laag, onzeker Reputatie 1 Langdurige steun");
});
