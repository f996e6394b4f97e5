import { describe, expect, it } from "vitest";

import { type FactorAttention, type Flag, type TrendState } from "#domain/attention/flag.ts";
import { DEFAULT_LIMITS } from "#domain/attention/limits.ts";
import { type Counts, totalOf } from "#domain/rounds/round-result.ts";
import { MODES, type Mode } from "#domain/rounds/round.ts";
import { medianOf, summarise } from "#domain/rounds/summary.ts";

import { briefReason } from "./brief-reason.ts";
import { en } from "./en.ts";
import { flagDetails, smallPrint } from "./flag-details.ts";
import { flagName, flagSentence } from "./flag-sentence.ts";
import { makeFormat } from "./format.ts";
import { type Language } from "./language.ts";
import { nl } from "./nl.ts";
import { proposalReason, trendSentence, trendTitle } from "./trend-title.ts";

const MESSAGES = { nl, en } as const;
const LANGUAGES: readonly Language[] = ["nl", "en"];

const COUNTS: readonly Counts[] = [
  [0, 1, 0, 0, 0],
  [0, 0, 0, 0, 1],
  [0, 3, 2, 0, 0],
  [1, 0, 3, 0, 1],
  [0, 0, 0, 0, 5],
  [2, 8, 8, 2, 0],
  [0, 10, 0, 10, 0],
  [0, 0, 1, 9, 10],
  [20, 0, 0, 0, 0],
];
const RUNS = [1, 2, 7];

function decided(mode: Mode) {
  return { factorId: "trust", roundId: "r", heldOn: "2026-09-03", mode };
}

function levelFlags(counts: Counts, rounds: number, mode: Mode): readonly Flag[] {
  const n = totalOf(counts);
  const common = { ...decided(mode), counts, n, since: "2026-05-12", rounds };
  const medians = n === 1 ? [medianOf(counts)] : [2, 2.5, 3, 4.5, medianOf(counts)];
  return medians.flatMap((median): readonly Flag[] => [
    ...[DEFAULT_LIMITS.low, 3].map((limit): Flag => ({ kind: "low", ...common, median, limit })),
    { kind: "lowMinority", ...common, median, limit: 1 / 3 },
    ...[DEFAULT_LIMITS.strong, 4].map((limit): Flag => ({ kind: "strong", ...common, median, limit })),
    ...(n === 1 ? [] : [0.2, 0.25]).map((limit): Flag => ({
      kind: "divided",
      ...common,
      mode: "individual",
      median,
      limit,
      agreement: summarise(counts)?.agreement ?? 0,
    })),
  ]);
}

function changeFlags(counts: Counts, rounds: number, kind: "falling" | "rising"): readonly Flag[] {
  return (["previous", "earlier", "slide"] as const).flatMap((basis) =>
    COUNTS.filter((_counts, index) => index % 2 === 0).flatMap((countsBefore) =>
      [0.0225, 0.012, 0.00003].map((midP): Flag => ({
        kind,
        ...decided("individual"),
        ...(midP === 0.012 ? { newPhase: "rollOut" } : {}),
        change: {
          basis,
          counts,
          n: totalOf(counts),
          median: medianOf(counts),
          countsBefore,
          nBefore: totalOf(countsBefore),
          medianBefore: medianOf(countsBefore),
          roundsBefore: basis === "previous" ? 1 : rounds,
          since: "2026-05-12",
          midP,
          limit: 0.025,
          ...(midP === 0.0225 ? {} : { p: midP * 1.3, among: midP === 0.012 ? 12 : 2 }),
          ...(midP === 0.012 ? {} : { ownRate: 0.1 }),
          ...(basis === "slide" && midP === 0.012 ? { ends: { rounds: 3, counts, countsBefore } } : {}),
        },
      })),
    ),
  );
}

function singleFlags(mode: Mode): readonly Flag[] {
  return (["falling", "rising"] as const).flatMap((kind) =>
    (["twoPoints", "threeInARow"] as const).map((basis): Flag => {
      const [from, to] = kind === "falling" ? [5, 2] : [2, 5];
      return { kind, ...decided(mode), change: { basis, from, to, since: "2026-05-12" } };
    }),
  );
}

function otherFlags(count: number, mode: Mode): readonly Flag[] {
  return [
    ...[1, Math.ceil(count / 3), count].map((dontKnow): Flag => ({
      kind: "unsure",
      ...decided(mode),
      dontKnow,
      answered: count,
      limit: 1 / 3,
    })),
    {
      kind: "stale",
      ...decided(mode),
      lastScoredOn: "2026-05-12",
      weeks: count,
      limitWeeks: Math.max(1, count - 1),
    },
    { kind: "stale", ...decided(mode), weeks: 16, limitWeeks: 16, isOwnLimit: true },
    ...(["low", "falling", "divided", "unsure", "stale", undefined] as const).map((because): Flag => ({
      kind: "unattended",
      ...decided(mode),
      rounds: count + 1,
      since: "2026-05-12",
      ...(because !== undefined && { because }),
    })),
  ];
}

const FLAGS: readonly Flag[] = [
  ...COUNTS.flatMap((counts) => RUNS.flatMap((rounds) => levelFlags(counts, rounds, "individual"))),
  ...COUNTS.filter((counts) => totalOf(counts) === 1).flatMap((counts) =>
    RUNS.flatMap((rounds) =>
      MODES.flatMap((mode) =>
        levelFlags(counts, rounds, mode).filter(({ kind }) => kind === "low" || kind === "strong"),
      ),
    ),
  ),
  ...COUNTS.flatMap((counts) =>
    RUNS.flatMap((rounds) => [
      ...changeFlags(counts, rounds, "falling"),
      ...changeFlags(counts, rounds, "rising"),
    ]),
  ),
  ...singleFlags("manager"),
  ...singleFlags("agreed"),
  ...[1, 5, 20].flatMap((count) => otherFlags(count, "individual")),
  ...MODES.flatMap((mode) => otherFlags(1, mode)),
];

/** What no sentence may contain, whatever the numbers. */
const ODD = [
  /undefined|NaN|null|\[object|Infinity/u,
  / {2}|^\s|\s$/u,
  /\.\.|\s[.,;:]|,,|;;/u,
  /\(\)|\( | \)/u,
];
const ODD_IN: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    /\b1 (?:rondes|weken)\b/u,
    /\d\.5/u,
    /\bgeen van de 1\b|\balle 1\b|van de 1\b/u,
    /\b1 (?:van de \d+ )?gaven\b/u,
    /\b(?:the|rounds?|score of)\b/u,
  ],
  en: [
    /\b1 (?:rounds|weeks)\b/u,
    /\d,\d(?!\d\d)/u,
    /\bof the 1\b|\ball 1\b/u,
    /\b(?:rondes?|weken|middelste|sinds)\b/u,
  ],
};

const wordsIn = (text: string) => text.split(/\s+/u).length;
const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)?/gu)?.length ?? 0;

function expectPlain(text: string, language: Language): void {
  for (const pattern of [...ODD, ...ODD_IN[language]]) expect(text).not.toMatch(pattern);
}

describe.each(LANGUAGES)("flagSentence in %s", (language) => {
  const messages = MESSAGES[language];
  const format = makeFormat(language);

  it("A8: every kind of flag reads plainly with every kind of number", () => {
    expect(FLAGS.length).toBeGreaterThan(1000);
    for (const sentence of new Set(FLAGS.map((flag) => flagSentence(flag, messages, format)))) {
      expectPlain(sentence, language);
      expect(sentence).toMatch(/^[\p{Lu}\d].*[^.]\.$/u);
      expect(sentence.length).toBeLessThan(100);
    }
  });

  it("A8: a flag is one short sentence, or two, of at most twelve words and three numbers; the view behind a single score may be longer", () => {
    for (const flag of FLAGS) {
      const sentences = flagSentence(flag, messages, format).split(/(?<=\.) /u);
      const isSingle = "change" in flag && !("midP" in flag.change);
      expect(sentences.length).toBeLessThanOrEqual(2);
      for (const sentence of sentences) {
        expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(isSingle ? 18 : 12);
        expect(numbersIn(sentence), sentence).toBeLessThanOrEqual(3);
        expect(sentence).not.toMatch(/;|\((?!indicati)/u);
      }
    }
  });

  it("A8: nothing of the evidence is lost: limit, run, phase and numbers stand behind the fold", () => {
    for (const flag of FLAGS) {
      const behind = flagDetails(flag, messages, format)?.lines.join(" ") ?? "";
      if ("rounds" in flag && flag.kind !== "unattended" && flag.rounds > 1)
        expect(behind).toContain(
          messages.attention.run(flag.rounds, messages.attention.runs[flag.kind], format.month(flag.since)),
        );
      if (flag.kind === "low" || flag.kind === "strong") {
        expect(behind).toContain(format.number(flag.limit));
        expect(behind).toContain(format.number(flag.median));
      }
      if ("newPhase" in flag && flag.newPhase !== undefined) expect(behind).toMatch(/Intussen|Meanwhile/u);
      if (flag.kind === "unattended") expect(behind).toContain(format.month(flag.since));
      if (flag.kind === "stale") expect(behind).toContain(String(flag.limitWeeks));
    }
  });

  it("A8: what stands behind a fold reads plainly too, and repeats nothing", () => {
    const texts = new Set<string>();
    for (const flag of FLAGS) {
      const details = flagDetails(flag, messages, format);
      const saysAll = flag.kind === "unsure" && (flag.mode !== "individual" || flag.answered === 1);
      expect(details === undefined).toBe(saysAll);
      if (details === undefined) continue;
      expect(details.lines).not.toContain(flagSentence(flag, messages, format));
      expect(new Set(details.lines).size).toBe(details.lines.length);
      for (const text of [details.question, details.answer, smallPrint(flag, messages, format)])
        texts.add(text ?? "");
      for (const line of details.lines) texts.add(line);
    }
    texts.delete("");
    for (const text of texts) {
      expectPlain(text, language);
      expect(text).toMatch(/^[\p{Lu}\d].*[^.](?:\.|\?)$|^\p{Lu}[\p{Ll} ]+$/u);
    }
  });

  it("R2: a manager's or agreed score is never told as a number of people", () => {
    for (const flag of FLAGS.filter(({ mode }) => mode !== "individual")) {
      expect(flagSentence(flag, messages, format)).not.toMatch(
        /\d+ (?:van de|of the)|\b(?:alle|all|geen van|none of)\b/u,
      );
    }
  });

  it("A10: a change of a single number is marked indicative", () => {
    for (const flag of [...singleFlags("manager"), ...singleFlags("agreed")]) {
      expect(flagSentence(flag, messages, format)).toMatch(/indicati/u);
      expect(flagDetails(flag, messages, format)?.answer).toMatch(/^Indicati/u);
    }
  });

  it("A3 A8: an agreement just below the limit is not rounded up to it", () => {
    const flag: Flag = {
      kind: "divided",
      ...decided("individual"),
      counts: [0, 4, 2, 2, 3],
      n: 11,
      since: "2026-05-12",
      rounds: 1,
      median: 3,
      limit: 0.2,
      agreement: 0.196_969_696_97,
    };
    expect(flagDetails(flag, messages, format)?.lines.join()).toContain(format.number(0.197, 3));
  });

  it("A8: every flag has a short name", () => {
    for (const kind of new Set(FLAGS.map((flag) => flag.kind)))
      expect(flagName(kind, messages)).toMatch(/^\p{Ll}[\p{Ll} ]+$/u);
  });

  it("A8: every state of a factor has a title and a sentence", () => {
    const trends: readonly TrendState[] = [
      { type: "judged" },
      { type: "tooEarly", rounds: 1 },
      { type: "tooEarly", rounds: 2 },
      { type: "notComparable", because: "mode" },
      { type: "notComparable", because: "instrument" },
      { type: "notComparable", because: "both" },
      { type: "noScores" },
      { type: "noneBefore" },
      { type: "notScored" },
    ];
    const changes = FLAGS.filter(({ kind }) => kind === "falling" || kind === "rising");
    const latest = {
      ...decided("individual"),
      counts: [0, 4, 4, 0, 0],
      n: 8,
      dontKnow: 0,
      notApplicable: 0,
      median: 2.5,
    } as const;
    const common = { factorId: "trust", latest, isOlder: false } as const;
    const states: readonly FactorAttention[] = [
      ...trends.map((trend) => ({ ...common, flags: [], trend })),
      ...changes.map((flag) => ({ ...common, flags: [flag], trend: { type: "judged" } as const })),
      { factorId: "trust", isOlder: false, flags: [], trend: { type: "notScored" } },
      {
        factorId: "trust",
        isOlder: false,
        latest: { ...latest, n: 0, median: 2 },
        flags: [],
        trend: { type: "judged" },
      },
    ];
    const texts = states.flatMap((state) => [
      trendTitle("Trust", state, messages, format),
      trendSentence(state, messages, format),
    ]);
    for (const text of new Set(texts)) expectPlain(text, language);
  });

  it("A9: says why a factor is proposed, in every combination of reasons", () => {
    const reasons = ["serious", "longUnattended", "certain", "withinReach"] as const;
    const attention: FactorAttention = {
      factorId: "trust",
      isOlder: false,
      flags: [],
      trend: { type: "judged" },
    };
    const [mainFlag] = FLAGS;
    if (mainFlag === undefined) throw new Error("no flag");
    for (let mask = 0; mask < 16; mask += 1) {
      const because = reasons.filter((_reason, index) => (mask >> index) % 2 === 1);
      expectPlain(
        proposalReason({ factorId: "trust", attention, mainFlag, because, proposed: true }, messages, format),
        language,
      );
    }
  });
});

describe("flagSentence", () => {
  const change = {
    basis: "previous",
    counts: [0, 2, 4, 2, 0],
    n: 8,
    median: 3,
    countsBefore: [0, 0, 2, 4, 2],
    nBefore: 8,
    medianBefore: 4,
    roundsBefore: 1,
    since: "2026-05-12",
    midP: 0.0124,
    limit: 0.025,
  } as const;
  const falling: Flag = { kind: "falling", ...decided("individual"), change };
  const attention: FactorAttention = {
    factorId: "trust",
    isOlder: false,
    flags: [falling],
    trend: { type: "judged" },
  };
  const low: Flag = {
    kind: "low",
    ...decided("individual"),
    counts: [0, 5, 3, 0, 0],
    n: 8,
    median: 2,
    limit: 2.5,
    since: "2026-05-12",
    rounds: 3,
  };
  const divided: Flag = {
    ...low,
    kind: "divided",
    counts: [0, 4, 0, 4, 0],
    median: 3,
    limit: 0.2,
    agreement: 0.17,
  };

  const pooled: Flag = {
    kind: "falling",
    ...decided("individual"),
    newPhase: "rollOut",
    change: {
      ...change,
      basis: "earlier",
      counts: [0, 2, 5, 1, 0],
      median: 3,
      countsBefore: [0, 5, 20, 36, 10],
      nBefore: 71,
      roundsBefore: 8,
      midP: 0.0002,
      p: 0.0003,
      limit: 0.0235,
      among: 12,
    },
  };
  const slide: Flag = {
    kind: "rising",
    ...decided("individual"),
    change: {
      ...change,
      basis: "slide",
      roundsBefore: 5,
      p: 0.0007,
      limit: 0.00075,
      among: 12,
      ends: { rounds: 2, counts: [0, 0, 2, 9, 5], countsBefore: [0, 3, 9, 4, 0] },
    },
  };

  it("A8: reads as meant in Dutch", () => {
    const format = makeFormat("nl");
    expect(flagSentence(falling, nl, format)).toBe("Was 4, nu 3. De meesten gaven een 3 of lager.");
    expect(flagSentence(pooled, nl, format)).toBe("Was 4, nu 3. Bijna iedereen gaf een 3 of lager.");
    expect(flagDetails(pooled, nl, format)).toEqual({
      question: "Hoe zeker is dit?",
      answer: "Heel zeker",
      lines: [
        "7 van de 8 gaven een 3 of lager, tegen 25 van de 71 in 8 eerdere rondes (sinds mei 2026).",
        "Intussen begon de uitrolfase.",
        "Verandert er niets, dan geeft toeval bij één factor in minder dan 1 op de 1.000 rondes zo’n groot verschil, omlaag of omhoog.",
        "Bij minstens een van de 12 factoren gebeurt dat in hoogstens 1 op de 130 rondes.",
      ],
    });
    expect(flagSentence(slide, nl, format)).toBe("De scores schuiven over 6 rondes langzaam omhoog.");
    expect(flagDetails(slide, nl, format)?.lines).toEqual([
      "In de laatste 2 rondes: 14 van de 16 gaven een 4 of hoger, tegen 4 van de 16 in de eerste 2 (sinds mei 2026).",
      "Verandert er niets, dan geeft toeval bij één factor in hoogstens 1 op de 21 rondes zo’n groot verschil, omlaag of omhoog.",
      "Met 12 factoren is zo’n verschil ergens in een ronde niet bijzonder.",
    ]);
    expect(trendTitle("Vertrouwen", attention, nl, format)).toBe(
      "Vertrouwen daalde sinds mei 2026 van 4 naar 3",
    );
    expect(flagSentence(low, nl, format)).toBe("De meesten gaven een 2 of lager.");
    expect(flagDetails(low, nl, format)).toEqual({
      question: "Waarom laag?",
      lines: [
        "5 van de 8 gaven een 2 of lager.",
        "De middelste score is 2; laag is 2,5 of lager.",
        "Al 3 keer laag, sinds mei 2026.",
      ],
    });
    expect(flagSentence(divided, nl, format)).toBe("De groep is verdeeld: 4 laag, 4 hoog.");
    expect(flagDetails(divided, nl, format)).toEqual({
      question: "Waarom verdeeld?",
      lines: [
        "4 van de 8 gaven een 2 of lager.",
        "4 van de 8 gaven een 4 of hoger.",
        "De eensgezindheid is 0,17; verdeeld is onder 0,2.",
        "Al 3 keer verdeeld, sinds mei 2026.",
      ],
    });
    expect(flagSentence({ ...low, median: 3 }, nl, format)).toBe("Was laag, en is nog niet duidelijk hoger.");
  });

  it("A8: reads as meant in English", () => {
    const format = makeFormat("en");
    expect(flagSentence(falling, en, format)).toBe("Was 4, now 3. Most gave a 3 or lower.");
    expect(flagSentence(pooled, en, format)).toBe("Was 4, now 3. Nearly everyone gave a 3 or lower.");
    expect(flagDetails(pooled, en, format)).toEqual({
      question: "How sure is this?",
      answer: "Very sure",
      lines: [
        "7 of the 8 gave a 3 or lower, against 25 of the 71 in 8 earlier rounds (since May 2026).",
        "Meanwhile the roll-out phase began.",
        "If nothing changes, chance gives one factor such a large difference, down or up, in fewer than 1 in 1,000 rounds.",
        "For at least one of the 12 factors this happens in at most 1 in 130 rounds.",
      ],
    });
    expect(flagSentence(slide, en, format)).toBe("Over 6 rounds the scores are slowly climbing.");
    expect(trendTitle("Trust", attention, en, format)).toBe("Trust fell from 4 to 3 since May 2026");
    expect(flagSentence(low, en, format)).toBe("Most gave a 2 or lower.");
    expect(flagDetails(low, en, format)?.lines).toEqual([
      "5 of the 8 gave a 2 or lower.",
      "The middle score is 2; low is 2.5 or lower.",
      "Low 3 times now, since May 2026.",
    ]);
    expect(flagSentence(divided, en, format)).toBe("The group is divided: 4 low, 4 high.");
  });

  it("A8 U3: in a few words, in words that need no explanation", () => {
    const format = makeFormat("nl");
    const brief = (flag: Flag) => briefReason(flag, nl, format);
    expect(brief(low)).toBe("2");
    expect(brief({ ...low, kind: "lowMinority", median: 4 })).toBe("middelste score 4");
    expect(brief(divided)).toBe("4 laag, 4 hoog");
    expect(brief({ ...divided, counts: [0, 0, 5, 0, 3] })).toBe("ver uit elkaar");
    const unsure = { kind: "unsure", ...decided("individual"), answered: 8, limit: 1 / 3 } as const;
    expect(brief({ ...unsure, dontKnow: 3 })).toBe("3 van de 8 weten het niet");
    expect(brief({ ...unsure, dontKnow: 1, answered: 1 })).toBe("weet ik niet");
  });

  it("A8: no sentence says that the middle fell where it did not", () => {
    const format = makeFormat("nl");
    const still: Flag = { ...falling, change: { ...change, median: 4 } };
    expect(flagSentence(still, nl, format)).toMatch(/^De scores liggen lager dan eerst\. /u);
    expect(briefReason(still, nl, format)).toBe("lager dan eerst");
    expect(trendTitle("Vertrouwen", { ...attention, flags: [still] }, nl, format)).toBe(
      "Vertrouwen schoof omlaag sinds mei 2026",
    );
  });

  it("A8: of a single number it is not said that there is a middle one, or that chance was reckoned with", () => {
    const format = makeFormat("nl");
    const latest = {
      ...decided("manager"),
      counts: [0, 0, 0, 1, 0],
      n: 1,
      dontKnow: 0,
      notApplicable: 0,
      median: 4,
    } as const;
    const factor: FactorAttention = { ...attention, flags: [], latest };
    expect(trendTitle("Vertrouwen", factor, nl, format)).toBe(
      "Vertrouwen: geen sprong van twee punten, de score is 4",
    );
    expect(trendSentence(factor, nl, format)).not.toMatch(/toeval/u);
  });

  it("A8: evidence of an older version is told as it is, without saying how sure", () => {
    const format = makeFormat("nl");
    expect(flagDetails(falling, nl, format)).toEqual({
      question: "Hoe zeker is dit?",
      lines: ["6 van de 8 gaven een 3 of lager, tegen 2 van de 8 de vorige keer (mei 2026)."],
    });
  });
});
