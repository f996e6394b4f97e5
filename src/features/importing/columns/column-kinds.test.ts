import { describe, expect, it } from "vitest";

import { answers, FACTORS, NAMES, propose, sheetOf } from "#tests/support/plan-of-sheet.ts";

/** Others of the kinds met in the field: other tools, words, orders and languages. */

type Row = readonly string[];

const withColumn = (header: string, cells: readonly string[], at = 0) =>
  sheetOf(
    NAMES.toSpliced(at, 0, header),
    ...answers(cells.length).map((row, index) => row.toSpliced(at, 0, cells[index] ?? "")),
  );

/** As C7: six on the day of the meeting, two a day later, one latecomer. */
const spread = (days: readonly [string, string, string]): readonly string[] => [
  ...Array.from({ length: 6 }, () => days[0]),
  days[1],
  days[1],
  days[2],
];

describe("when somebody filled it in", () => {
  const DAYS = spread(["2025-11-20", "2025-11-21", "2025-11-24"]);
  it.each([
    "Submit Date (UTC)",
    "Start Date (UTC)",
    "Submission Date",
    "Last Update Date",
    "Datum ingevuld",
    "Invuldatum",
    "Datum van invullen",
    "Ingevuld op",
    "Date completed",
    "Tijdstempel",
    "Timestamp",
    "Recorded Date",
    "RecordedDate",
    "StartDate",
    "EndDate",
    "Start time",
    "Completion time",
    "Begintijd",
    "Tijd van voltooien",
    "Tijd van laatste wijziging",
    "datestamp. Datum laatste actie",
    "submitdate. Datum verzonden",
    "Date submitted",
    "Date Created",
    "Date Modified",
    "Datum aangemaakt",
    "Verzenddatum",
    "Datum van inzending",
    "Datum reactie",
    "Response date",
    "_submission_time",
    "start",
    "end",
    "today",
    "Submitted at",
    "Entry Date",
    "Ingediend op",
    "Datum enquête",
    "Completed On",
  ])("R3: the days under %j are never the meeting's by themselves (C7)", (header) => {
    for (const at of [0, FACTORS.length]) {
      const { kinds, by, plan, suggestedDay } = propose(withColumn(header, DAYS, at));
      expect([kinds[at], by, suggestedDay]).toEqual(["timestamp", "one", "2025-11-20"]);
      expect(plan.meetings).toMatchObject([{ ballots: 9 }]);
      expect(plan.toStore).toHaveLength(1);
    }
  });

  it.each([
    ["Datum", spread(["20-11-2025", "21-11-2025", "24-11-2025"])],
    ["Date", spread(["2025-11-20", "2025-11-21", "2025-11-24"])],
    ["Dag", spread(["do 20 nov 2025", "vr 21 nov 2025", "ma 24 nov 2025"])],
    ["Datum bijeenkomst", spread(["20-nov-25", "21-nov-25", "24-nov-25"])],
    // Ten people each on days that follow each other: one meeting, whose forms came in over three days.
    ["Datum", Array.from({ length: 30 }, (_, at) => `${20 + Math.floor(at / 10)}-11-2025`)],
  ])(
    "R5: days under %j are one meeting where one is below the threshold or the next day (C7)",
    (header, days) => {
      const { kinds, by, plan } = propose(withColumn(header, days));

      expect([kinds[0], by]).toEqual(["date", "one"]);
      expect(plan.meetings).toHaveLength(1);
      expect(plan.warnings).toContainEqual(expect.objectContaining({ type: "severalDays", days: 3 }));
    },
  );

  it.each(["Datum", "Date", "Wanneer", ""])(
    "R3: moments to the second are no meetings, also under %j",
    (header) => {
      const moments = Array.from(
        { length: 12 },
        (_, at) => `${at < 6 ? "4-3" : "15-4"}-2025 10:0${at % 10}:1${at % 7}`,
      );
      const { kinds, by } = propose(withColumn(header, moments));

      expect([kinds[0], by]).toEqual(["timestamp", "one"]);
    },
  );

  it("R1: days far apart, each with enough forms, are meetings by themselves", () => {
    const days = [
      ...Array.from({ length: 6 }, () => "4-3-2025"),
      ...Array.from({ length: 5 }, () => "15-4-2025"),
    ];
    const { by, plan } = propose(withColumn("Datum", days));

    expect(by).toBe("day");
    expect(plan.toStore?.map(({ heldOn, ballots }) => [heldOn, ballots.length])).toEqual([
      ["2025-03-04", 6],
      ["2025-04-15", 5],
    ]);
  });
});

describe("who they are", () => {
  const C5 = ["Bakkerij", "Gemeente", "School", "Kweker"];
  const C6 = ["Bakkerij", "Bakkerij", "Gemeente", "Gemeente", "School", "School", "Kweker", "Bank", "Kerk"];
  it.each(
    [
      "Organisation",
      "Organisatie",
      "Bedrijf",
      "Naam organisatie",
      "Company",
      "Team",
      "Afdeling",
      "Groep",
      "Partner",
      "Regio",
      "Van welke organisatie ben je?",
      "Bedrijf/organisatie",
      "Werkgever",
      "Bijeenkomst",
    ].flatMap(
      (header) =>
        [
          [header, "C5", C5],
          [header, "C6", C6],
        ] as const,
    ),
  )("R3: nobody is singled out by %j (%s)", (header, _, cells) => {
    const sheet = withColumn(header, cells);
    const { by, plan } = propose(sheet, { heldOn: "2025-03-04" });
    expect(by).toBe("one");
    expect(plan.toStore).toMatchObject([{ title: "" }]);

    const split = propose(sheet, { by: "group" }).plan;
    expect(split.toStore).toBeUndefined();
    expect(split.problems.map(({ type }) => type)).toContainEqual(
      expect.stringMatching(/^(?:tooSmall|groupIsPerson|noGroupColumn)$/),
    );
  });

  it("R5: the groups below the threshold can be left out, and then the others are stored", () => {
    const cells = [...Array.from({ length: 6 }, () => "Noord"), "Zuid", "Zuid"];
    const meetings = {
      by: "group",
      days: new Map([
        ["Noord", "2025-03-04"],
        ["Zuid", "2025-03-11"],
      ]),
    } as const;
    const sheet = withColumn("Groep", cells);
    expect(propose(sheet, { by: "group", meetings }).plan.problems).toEqual([
      {
        type: "tooSmall",
        by: "group",
        meetings: [{ key: "Zuid", heldOn: "2025-03-11", ballots: 2 }],
        threshold: 5,
        canLeaveOut: true,
      },
    ]);

    const { plan } = propose(sheet, { by: "group", meetings, leaveOutSmall: true });
    expect(plan).toMatchObject({ problems: [], ballots: 6, leftOutSmall: 2 });
    expect(plan.toStore?.map(({ title, ballots }) => [title, ballots.length])).toEqual([["Noord", 6]]);
  });

  it("R5: one group below the threshold is not named by a meeting either", () => {
    const meetings = { by: "group", days: new Map([["Bakkerij", "2025-03-04"]]) } as const;
    const { plan } = propose(withColumn("Organisatie", ["Bakkerij", "Bakkerij"]), { by: "group", meetings });

    expect(plan.problems).toMatchObject([{ type: "tooSmall", canLeaveOut: false }]);
  });

  it.each(["Bijeenkomst", "Sessie", "Ronde", "Meeting", "Session", "Meting", "Welke bijeenkomst?"])(
    "R1: meetings named under %j, each with enough forms, are meetings by themselves",
    (header) => {
      const cells = Array.from({ length: 12 }, (_, at) => (at < 6 ? "Kas 1" : "Kas 2"));
      expect(propose(withColumn(header, cells)).by).toBe("group");
    },
  );

  it.each([
    ["Toelichting eigen organisatie", "Eigen organisatie"],
    ["Opmerkingen over je organisatie", "Eigen organisatie"],
    ["Eigen organisatie: waarom?", "Eigen organisatie"],
    ["Eigen organisatie (toelichting)", "Eigen organisatie"],
    ["Why this score for the company?", "Home organisation"],
    ["Comments on the group", "Community building"],
    ["Licht je antwoord over het team toe", "Samen doen"],
    ["Organisatie: wat valt op", "Eigen organisatie"],
  ])("R3: remarks under %j are never a group, though few and short (F25)", (header) => {
    const remarks = [
      "baas weet van niets",
      "gaat goed",
      "directie doet mee",
      "",
      "gaat goed",
      "baas weet van niets",
    ];
    for (const at of [0, 11, 12]) {
      const { kinds, by, plan } = propose(withColumn(header, remarks, at), { heldOn: "2025-03-04" });
      expect([kinds[at], by]).toEqual(["ignore", "one"]);
      expect(kinds.filter((kind) => FACTORS.includes(kind))).toEqual(FACTORS);
      expect(plan.meetings).toMatchObject([{ title: "", ballots: 6 }]);
    }
  });

  it("R5: spellings are joined whatever differs: capitals, spaces, accents (F33)", () => {
    const cells = [
      "Café",
      "cafe",
      "CAFÉ ",
      "Ca\u00adfé",
      "Kas  1",
      "kas 1",
      "KAS 1",
      "Kas 1",
      "Kas 1",
      "kas  1",
    ];
    const { plan } = propose(withColumn("Sessie", cells), { by: "group" });

    expect(plan.meetings.map(({ title }) => title).toSorted()).toEqual(["Café", "Kas 1"]);
    expect(plan.meetings.reduce((sum, { ballots }) => sum + ballots, 0)).toBe(10);
  });
});

describe("which factor", () => {
  const OTHER = [
    "De zaal was goed bereikbaar",
    "De lunch was verzorgd",
    "Het programma sloot aan",
    "De spreker was boeiend",
    "Er was tijd voor vragen",
    "Het geluid was goed",
    "De stoelen zaten prettig",
    "De parkeerplaats was ruim",
    "De uitnodiging was helder",
    "De begintijd paste",
    "De eindtijd paste",
    "Ik kom volgende keer weer",
  ];
  const ENGLISH =
    "room,lunch,programme,speaker,time,sound,chairs,parking,invitation,beginning,ending,return".split(",");
  it.each([
    ["1. De zaal …", OTHER.map((text, at) => `${at + 1}. ${text}`)],
    ["Q1: De zaal …", OTHER.map((text, at) => `Q${at + 1}: ${text}`)],
    ["Vraag 1 - De zaal …", OTHER.map((text, at) => `Vraag ${at + 1} - ${text}`)],
    ["De zaal … (1)", OTHER.map((text, at) => `${text} (${at + 1})`)],
    ["without numbers", OTHER],
    ["a grid", OTHER.map((text, at) => `G01Q02[SQ0${at + 10}]. Wat vond je? [${text}]`)],
    ["one word each", OTHER.map((text, at) => `${at + 1} ${text.split(" ")[1] ?? ""}`)],
    ["in English", ENGLISH.map((word, at) => `${at + 1}. How did you like the ${word}?`)],
    ["backwards", OTHER.toReversed().map((text, at) => `${12 - at}) ${text}`)],
  ])("B4: words that speak of something else are no factor, whatever their number: %s (F07)", (_, header) => {
    const { kinds, byOrder } = propose(sheetOf(header, ...answers(7)));

    expect([new Set(kinds), byOrder]).toEqual([new Set(["ignore"]), []]);
  });

  it.each([
    ["Q1", (at: number) => `Q${at}`],
    ["Vraag 1", (at: number) => `Vraag ${at}`],
    ["Stelling 1", (at: number) => `Stelling ${at}`],
    ["Q7_1", (at: number) => `Q7_${at}`],
    ["SQ001", (at: number) => `SQ${String(at).padStart(3, "0")}`],
    ["S1", (at: number) => `S${at}`],
    ["1", (at: number) => String(at)],
    ["LEAD 01", (at: number) => `LEAD ${String(at).padStart(2, "0")}`],
  ])("B4: bare numbers as in %s are marked as a guess, every one", (_, headerOf) => {
    const { kinds, byOrder } = propose(
      sheetOf(
        FACTORS.map((__, at) => headerOf(at + 1)),
        ...answers(7),
      ),
    );

    expect(kinds).toEqual(FACTORS);
    expect(byOrder).toEqual(FACTORS.map((__, at) => at));
  });

  it("B4: more numbers than factors say nothing", () => {
    const header = Array.from({ length: 20 }, (_, at) => `Q${at + 1}`);

    expect(new Set(propose(sheetOf(header, ...answers(7, 20))).kinds)).toEqual(new Set(["ignore"]));
  });

  it.each([
    ["Voor: …", (name: string) => `Voor: ${name}`, (name: string) => `Na: ${name}`],
    ["… (voor)", (name: string) => `${name} (voor)`, (name: string) => `${name} (na)`],
    ["Before - …", (name: string) => `Before - ${name}`, (name: string) => `After - ${name}`],
    ["Nu [..]", (name: string) => `Nu [${name}]`, (name: string) => `Gewenst [${name}]`],
    ["the same words", (name: string) => name, (name: string) => name],
  ])("R8: factors that stand twice never mix: %s (F22)", (_, first, second) => {
    const blocks = [...NAMES.map(first), ...NAMES.map(second)];
    const pairs = NAMES.flatMap((name) => [first(name), second(name)]);
    for (const header of [blocks, pairs]) {
      const { kinds, sets, plan } = propose(sheetOf(header, ...answers(7, 24)), { heldOn: "2025-03-04" });
      expect(sets).toHaveLength(2);
      const own = header === blocks ? kinds.slice(0, 12) : kinds.filter((__, at) => at % 2 === 0);
      expect(own).toEqual(FACTORS);
      expect(kinds.filter((kind) => kind === "ignore")).toHaveLength(12);
      expect(plan.meetings).toMatchObject([{ ballots: 7 }]);
    }
  });
});

describe("on which scale", () => {
  const scaled = (from: number, to: number, people = 8): readonly Row[] =>
    Array.from({ length: people }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => {
        // The last two columns happen to stop at 5.
        const top = column >= 10 ? Math.min(5, to) : to;
        return String(from + ((row * 5 + column * 3 + row * column) % (top - from + 1)));
      }),
    );

  it.each([
    [1, 7],
    [1, 10],
    [0, 10],
    [1, 6],
    [0, 4],
    [1, 9],
    [0, 100],
  ])("I3: a scale from %i to %i is one message, and no column of it is stored (F05)", (from, to) => {
    const table = sheetOf(NAMES, ...scaled(from, to));
    const { plan } = propose(table, { heldOn: "2025-03-04", leaveOutBadRows: true });
    expect(plan.problems.filter(({ type }) => type !== "noBallots")).toMatchObject([{ type: "otherScale" }]);

    const meanings = FACTORS.map((factorId, at) =>
      at >= 10 ? ({ type: "factor", factorId } as const) : ({ type: "ignore" } as const),
    );
    expect(
      propose(table, { heldOn: "2025-03-04", meanings, leaveOutBadRows: true }).plan.toStore,
    ).toBeUndefined();
  });

  it("I3: a scale of seven in words is one message too", () => {
    const words = [
      "zeer oneens",
      "oneens",
      "enigszins oneens",
      "neutraal",
      "enigszins eens",
      "eens",
      "zeer eens",
    ];
    const rows = Array.from({ length: 8 }, (_, row) =>
      NAMES.map((__, at) => words[(row * 3 + at * 5) % (at < 11 ? 7 : 2)] ?? ""),
    );
    const { plan } = propose(sheetOf(NAMES, ...rows), { heldOn: "2025-03-04" });

    expect(plan.problems).toMatchObject([{ type: "longerScale", columns: FACTORS.map((__, at) => at) }]);
  });

  it("I3: one slip of the finger in a sheet is no scale", () => {
    const rows = answers(8).map((row, at) => (at === 2 ? row.with(3, "44") : row));
    const { plan } = propose(sheetOf(NAMES, ...rows), { heldOn: "2025-03-04" });

    expect(plan).toMatchObject({ problems: [], cellErrors: [{ value: "44" }] });
  });

  it.each(["-1", "-3", "-99", "9", "99", "999", "88", "0", "6"])(
    "B4: the code %s is told once to be no answer (F08)",
    (code) => {
      const rows = answers(10).map((row, at) =>
        at % 3 === 0 ? row.with(at % 12, code).with((at + 5) % 12, code) : row,
      );
      const sheet = sheetOf(NAMES, ...rows);
      const before = propose(sheet, { heldOn: "2025-03-04" }).plan;
      expect(before.unknowns).toMatchObject([{ written: code, count: 8, mayBePoint: false }]);
      expect(before.toStore).toBeUndefined();

      const told = new Map([[code, "no-answer"]] as const);
      const after = propose(sheet, { heldOn: "2025-03-04", told }).plan;
      expect(after).toMatchObject({ problems: [], cellErrors: [], ballots: 10 });
      expect(after.toStore).toHaveLength(1);
    },
  );

  it("B4: words we do not know are told once, and leaving them out warns (F09)", () => {
    const words = ["nooit", "zelden", "soms", "vaak", "altijd"];
    const rows = answers(8).map((row) => row.map((answer) => words[Number(answer) - 1] ?? ""));
    const sheet = sheetOf(NAMES, ...rows);
    const { kinds, plan } = propose(sheet, { heldOn: "2025-03-04" });
    expect(kinds).toEqual(FACTORS);
    expect(plan.unknowns.map(({ key }) => key).toSorted()).toEqual(words.toSorted());

    const told = new Map(words.map((word, at) => [word, ([1, 2, 3, 4, 5] as const)[at] ?? 1]));
    expect(propose(sheet, { heldOn: "2025-03-04", told }).plan).toMatchObject({
      ballots: 8,
      problems: [],
      cellErrors: [],
    });
  });

  it("I3: leaving out warns where one answer is most of what is left out", () => {
    const rows = answers(8).map((row, at) =>
      row.with(at % 12, at < 6 ? "zozo" : "4").with(11, at === 7 ? "huh" : "3"),
    );
    const { leavingOut } = propose(sheetOf(NAMES, ...rows), { heldOn: "2025-03-04" }).plan;

    expect(leavingOut).toEqual({ rows: 7, of: 8, mostly: "zozo" });
  });
});

describe("whether it was finished", () => {
  const rows = answers(8);
  const half = (row: Row) => row.map((cell, at) => (at < 4 ? cell : ""));
  const marked = (header: string, done: string, notDone: string, cut = true) =>
    sheetOf(
      [header, ...NAMES],
      ...rows.map((row, at) =>
        at === 2 || at === 5 ? [notDone, ...(cut ? half(row) : row)] : [done, ...row],
      ),
    );
  it.each([
    ["Finished", "1", "0"],
    ["Finished", "True", "False"],
    ["Voltooid", "Ja", "Nee"],
    ["completed. Voltooid", "Y", "N"],
    ["Progress", "100", "35"],
    ["Status", "Complete", "Partial"],
    ["Response Type", "completed", "partial"],
    ["Status", "Voltooid", "Gedeeltelijk"],
    ["submitdate. Datum verzonden", "2025-03-04 10:20:00", ""],
    ["Submitted At", "3/25/2025 10:20:00", ""],
    ["iets anders", "x", "y"],
  ])("B4: it is told by %j %s and %j (F13)", (header, done, notDone) => {
    const sheet = marked(header, done, notDone);
    expect(propose(sheet).plan).toMatchObject({ ballots: 8, unfinished: 2 });
    expect(propose(sheet, { leaveOutUnfinished: true }).plan).toMatchObject({ ballots: 6, unfinished: 2 });
  });

  it("B4: a status tells it though the answers are there; a last question left open does not", () => {
    expect(propose(marked("Finished", "1", "0", false)).plan.unfinished).toBe(2);
    expect(
      propose(sheetOf(NAMES, ...rows.map((row, at) => (at === 2 ? row.with(11, "") : row)))).plan.unfinished,
    ).toBe(0);
  });
});

describe("on which day", () => {
  it.each([
    ["3/4/2025", "3/5/2025"],
    ["3/4/25 10:02", "3/5/25 10:04"],
    ["03/04/2025 10:02:11", "03/05/2025 00:03:11"],
    ["3/4/2025", "geen idee"],
    ["5/6/2025", "5/6/2025"],
  ])("B4: %s and %s are asked in every mode, and no day is filled in before (F27)", (one, other) => {
    for (const header of ["Datum", "Timestamp", "Submit Date (UTC)"]) {
      const cells = Array.from({ length: 10 }, (_, at) => (at < 8 ? one : other));
      const sheet = withColumn(header, cells);
      const { isDayOrderOpen, suggestedDay, by, plan } = propose(sheet);
      expect([isDayOrderOpen, suggestedDay, by]).toEqual([true, undefined, "one"]);
      expect(plan.toStore).toBeUndefined();
      expect(propose(sheet, { by: "day" }).plan.problems).toEqual([{ type: "dayOrder" }]);
    }
  });

  it.each([
    ["Datum", "week 10"],
    ["Date", "maart 2025"],
    ["Datum van de bijeenkomst", "eerste sessie"],
    ["Datum", "31-2-2025"],
  ])("B4: a column that says %j is not dropped in silence where %j is no day (F14)", (header, cell) => {
    const { plan } = propose(
      withColumn(
        header,
        Array.from({ length: 6 }, () => cell),
      ),
      { heldOn: "2025-03-04" },
    );

    expect(plan.warnings).toEqual([{ type: "unreadDays", column: 0, example: cell }]);
  });

  it("B4: a second column of days, and one unreadable day among others, are told", () => {
    const days = ["4-3-2025", "4-3-2025", "4-3-2025", "4-3-2025", "4-3-2025", "?"];
    const sheet = sheetOf(
      ["Datum", "Tweede datum", ...NAMES],
      ...answers(6).map((row, at) => [days[at] ?? "", "5-3-2025", ...row]),
    );

    expect(propose(sheet).plan.warnings).toEqual([
      { type: "unreadDays", column: 0, example: "?" },
      { type: "unreadDays", column: 1, example: "5-3-2025" },
    ]);
  });

  it.each(["45720", "45720,4312", "4-mrt-25", "di 4 maart 2025", "2025-03-04T10:22:31Z", "Mar 4, 2025"])(
    "B4: %s under Datum is 4 March 2025 (F14)",
    (cell) => {
      const { suggestedDay } = propose(
        withColumn(
          "Datum",
          Array.from({ length: 6 }, () => cell),
        ),
      );

      expect(suggestedDay).toBe("2025-03-04");
    },
  );
});
