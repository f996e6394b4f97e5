import { describe, expect, it } from "vitest";

import { judge } from "#domain/attention/judge.ts";
import {
  anAgendaDocument,
  anAgendaInput,
  aPoint,
  aRoundResult,
  aTip,
  DAYS,
} from "#tests/support/an-agenda.ts";
import { makeHistory, makeSeries } from "#tests/support/make-history.ts";
import { anAction } from "#tests/support/rows.ts";

import { actionsTable } from "./actions-table.ts";

describe("the points", () => {
  it("G1 stand in their order, with when they start and the minutes of all", async () => {
    const points = [aPoint(2, "reputation", { minutes: 20 }), aPoint(1, "commitment", { minutes: 25 })];
    const document = await anAgendaDocument("nl", { points });

    expect(document.points.map(({ number, start, minutes }) => [number, start, minutes])).toEqual([[1, 0, 25], [2, 25, 20]]); // prettier-ignore
    expect(document.minutes).toBe(45);
  });

  it("G1 leave out what was deleted", async () => {
    const document = await anAgendaDocument("nl", {
      points: [aPoint(1, "commitment"), aPoint(2, "reputation", { deleted: true })],
      tips: [aTip(1, "commitment-tip-1"), { ...aTip(1, "commitment-tip-2"), deleted: true }],
    });

    expect(document.points).toHaveLength(1);
    expect(document.points[0]?.tips).toHaveLength(1);
  });

  it("G1 are called by their factor, their standing item or their own title, in the language of the document", async () => {
    const points = [
      aPoint(1, "reputation"),
      aPoint(2, "", { kind: "standing", standingItem: "homeBase", factorId: undefined }),
      aPoint(3, "", { kind: "own", title: " Koffie ", factorId: undefined }),
    ];
    const titles = async (language: "nl" | "en") =>
      (await anAgendaDocument(language, { points })).points.map(({ title }) => title);

    expect(await titles("nl")).toEqual(["Werken aan een goede reputatie", "Achterban", "Koffie"]);
    expect(await titles("en")).toEqual(["Working on a good reputation", "The people back home", "Koffie"]);
  });

  it("A8 A9 say why they are there: the flags as they were, and the reason that was given", async () => {
    const points = [aPoint(1, "commitment", { reason: " Beloofd. " })];
    const document = await anAgendaDocument("nl", { points });

    expect(document.points[0]?.evidence).toEqual([
      expect.stringContaining("5 van de 9 gaven een 2 of lager"),
      "Zelf op de agenda gezet: Beloofd.",
    ]);
  });
});

describe("the scores", () => {
  it("G1 are those of the round the agenda was made from, also when more rounds followed", async () => {
    const { agenda } = await anAgendaInput("nl");
    const document = await anAgendaDocument("nl", { agenda: { ...agenda, roundId: "round-4" } });

    expect([document.round?.heldOn, document.previousRound?.heldOn]).toEqual([DAYS[3], DAYS[2]]);
    expect(document.points[0]?.factor?.trend.at(-1)?.heldOn).toBe(DAYS[3]);
  });

  it("R4 R5 leave out a round that is open or has too few ballots, and say which it is", async () => {
    const hidden = { hidden: true, ballots: 3, factors: {} };
    const few = await anAgendaDocument("nl", {
      rounds: [aRoundResult(5, DAYS[4]), aRoundResult(6, DAYS[5], hidden)],
    });
    const open = await anAgendaDocument("nl", {
      rounds: [aRoundResult(6, DAYS[5], { ...hidden, isOpen: true })],
    });

    expect(few.round?.heldOn).toBe(DAYS[4]);
    expect(few.hiddenRound).toMatchObject({ heldOn: DAYS[5], ballots: 3, threshold: 5, isOpen: false });
    expect([open.round, open.hiddenRound?.isOpen]).toEqual([undefined, true]);
    expect(open.profile.every(({ now }) => now === undefined)).toBe(true);
  });

  it("R5 tell of a factor with too few answers only that, in table, sentence and trend", async () => {
    const { commitment: _few, ...factors } = aRoundResult(6, DAYS[5]).factors;
    const rounds = [aRoundResult(6, DAYS[5], { factors, tooFew: ["commitment"] })];
    const points = [aPoint(1, "commitment", { evidence: [] })];
    const { profile, points: told } = await anAgendaDocument("nl", { rounds, points });

    expect(profile[0]).toEqual({
      name: "Gedreven en persoonlijk gecommitteerd zijn",
      shortLabel: "Gedrevenheid",
      isTooFew: true,
    });
    expect(told[0]?.factor).toMatchObject({
      standing: "In de laatste ronde gaven te weinig mensen een score om die te laten zien.",
      trend: [],
    });
  });

  it("R7 keep the last value of a factor that the round left out, as older", async () => {
    const { commitment } = aRoundResult(6, DAYS[5]).factors;
    const rounds = [
      aRoundResult(5, DAYS[4]),
      aRoundResult(6, DAYS[5], { factors: commitment === undefined ? {} : { commitment } }),
    ];
    const { profile } = await anAgendaDocument("nl", { rounds });

    expect(profile[0]?.now).toMatchObject({ heldOn: DAYS[5], isOlder: false });
    expect(profile[1]?.now).toMatchObject({ heldOn: DAYS[4], isOlder: true });
    expect(profile[1]?.previous).toBeUndefined();
  });

  it("I3 A10 begin a new line where the instrument or the mode changes, and compare nothing across instruments", async () => {
    const rounds = [
      aRoundResult(1, DAYS[0]),
      aRoundResult(2, DAYS[1]),
      aRoundResult(3, DAYS[2]),
      aRoundResult(6, DAYS[5], { instrumentVersion: 2 }),
    ];
    const document = await anAgendaDocument("nl", { rounds });

    expect(document.points[0]?.factor?.trend.map(({ startsAnew }) => startsAnew)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(document.previousRound).toBeUndefined();
  });

  it("I2 are never a number when nobody gave one", async () => {
    const factors = {
      commitment: { counts: [0, 0, 0, 0, 0], dontKnow: 6, notApplicable: 3, corrected: false },
    } as const;
    const document = await anAgendaDocument("nl", {
      rounds: [aRoundResult(6, DAYS[5], { factors })],
      points: [aPoint(1, "commitment")],
    });

    expect(document.profile[0]?.now).toEqual({
      heldOn: DAYS[5],
      mode: "individual",
      n: 0,
      dontKnow: 6,
      notApplicable: 3,
      isOlder: false,
    });
    expect(document.points[0]?.factor?.trend).toEqual([]);
    expect(document.points[0]?.factor?.standing).toBe("Nu: weet niet (0 antwoorden, 6 keer weet niet).");
  });

  it("A8 hold nothing against the last time where the evidence compares with more rounds", async () => {
    const change = { basis: "threeInARow", from: 5, to: 2, since: DAYS[0] } as const;
    const decided = { factorId: "commitment", roundId: "round-6", heldOn: DAYS[5], mode: "manager" };
    const fell = { ...decided, kind: "falling", change };
    const points = [aPoint(1, "commitment", { evidence: [fell] }), aPoint(2, "reputation")];
    const document = await anAgendaDocument("nl", { points });

    expect(document.points[0]?.evidence[0]).toContain("van 5 naar 2");
    expect(document.points[0]?.factor?.standing).not.toContain("29 september 2026");
    expect(document.points[1]?.factor?.standing).toContain("Op 29 september 2026: ");
  });

  it("A8 say that it is too early, or why change cannot be told", async () => {
    const standing = async (trend: Parameters<typeof anAttention>[0]) =>
      (await anAgendaDocument("nl", { attention: [anAttention(trend)] })).points[0]?.factor?.standing;

    expect(await standing({ type: "tooEarly", rounds: 1 })).toContain(
      "Nog te vroeg om iets over verandering te zeggen",
    );
    expect(await standing({ type: "notComparable", because: "mode" })).toContain(
      "op een andere manier gegeven",
    );
    expect(await standing({ type: "judged" })).toBe(
      "Nu: 2 (9 antwoorden). Op 29 september 2026: 4 (9 antwoorden).",
    );
  });

  it("G1 A8 are not told again by a later round, which was scored in another way", async () => {
    const attention = [anAttention({ type: "notComparable", because: "mode" }, "round-7")];
    const later = await anAgendaDocument("nl", { attention });

    expect(later.points[0]?.factor?.standing).toBe(
      "Nu: 2 (9 antwoorden). Op 29 september 2026: 4 (9 antwoorden).",
    );
  });

  it("A8 tell a change in a sentence, and how sure it is with its numbers in small print", async () => {
    const [commitment] = judge(
      makeHistory(
        makeSeries([
          [0, 0, 1, 5, 2],
          [0, 7, 1, 0, 0],
        ]),
      ),
    );
    const evidence = commitment?.flags.filter(({ kind }) => kind === "falling");
    const document = await anAgendaDocument("nl", { points: [aPoint(1, "commitment", { evidence })] });

    expect(document.points[0]?.evidence).toEqual(["Was 4, nu 2. Bijna iedereen gaf een 2 of lager."]);
    expect(document.points[0]?.certainty).toEqual([
      expect.stringMatching(
        /^Hoe zeker is dit\? Heel zeker\. 7 van de 8 gaven een 2 of lager, tegen geen van de 8 de vorige keer \(.*\)\. Verandert er niets, /u,
      ),
    ]);
  });
});

function anAttention(
  trend: Awaited<ReturnType<typeof anAgendaInput>>["attention"][number]["trend"],
  roundId = "round-6",
) {
  const latest = { roundId, heldOn: DAYS[5], mode: "individual", counts: [0, 0, 0, 0, 9], n: 9 } as const;
  return {
    factorId: "competitive-sensitivity",
    isOlder: false,
    flags: [],
    trend,
    latest: { ...latest, dontKnow: 0, notApplicable: 0, median: 5 },
  };
}

describe("the open actions", () => {
  it("G1 G3 are those that were agreed before the meeting, what is due first at the top, with what is late", async () => {
    const document = await anAgendaDocument("nl", {
      actions: [
        anAction({ id: "later", what: "Scholen uitnodigen", dueOn: "2026-12-04", ownerId: "piet" }),
        anAction({ id: "late", what: "De cijfers rondsturen", dueOn: "2026-11-01", ownerId: "fatima" }),
        anAction({ id: "whenever", what: "Een foto maken" }),
        anAction({ id: "done", outcome: "done" }),
        anAction({ id: "after", agreedOn: "2026-11-21" }),
      ],
    });
    expect(document.openActions).toEqual([
      { what: "De cijfers rondsturen", owner: "Fatima El Amrani", dueOn: "2026-11-01", isOverdue: true },
      { what: "Scholen uitnodigen", owner: "Piet-Jan van der Knaap", dueOn: "2026-12-04", isOverdue: false },
      { what: "Een foto maken", owner: "", isOverdue: false },
    ]);
    const { actions } = document.speech.messages.documents;
    expect(actionsTable(document).rows.map((row) => row.at(-1))).toEqual([
      actions.overdue(document.speech.format.day("2026-11-01")),
      document.speech.format.day("2026-12-04"),
      actions.noDay,
    ]);
  });
});
