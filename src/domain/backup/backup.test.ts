import { describe, expect, it } from "vitest";

import { Member, Phase } from "#domain/community.ts";
import { FactorId } from "#domain/rounds/instrument.ts";
import { RoundCounts } from "#domain/rounds/round-counts.ts";
import { Round, Score, scoreId } from "#domain/rounds/round.ts";
import { aCount, aMember, anOlderBallot, aPhase, aRound, aScore } from "#tests/support/rows.ts";

import { BACKUP_VERSION } from "./backup-version.ts";
import { type BackupError, makeBackup, readBackup } from "./backup.ts";

const PHASE = aPhase({ startsOn: "2026-01-01", _t: { kind: "0mgh2k3j40000device" } });
const SCHEMAS = { phases: Phase };

const fileWith = (phases: readonly object[]) =>
  JSON.stringify(
    makeBackup({ madeOn: "2026-05-01", tables: { phases: phases.map((row) => ({ id: "", ...row })) } }),
  );

function errorOf(text: string): BackupError | undefined {
  const read = readBackup(text, SCHEMAS);
  return read.ok ? undefined : read.error;
}

it("B1 reads back what was written, with fields it does not know", () => {
  const read = readBackup(fileWith([{ ...PHASE, later: "kept" }]), SCHEMAS);

  expect(read).toMatchObject({ ok: true, value: { tables: { phases: [{ ...PHASE, later: "kept" }] } } });
});

it("B4 tells what is wrong with a file, and where", () => {
  expect(errorOf("geen json")).toEqual({ type: "NotJson" });
  expect(errorOf("[1, 2]")).toEqual({ type: "NotABackup" });
  expect(errorOf('{"format":"kiemkracht-backup","version":1}')).toEqual({ type: "NotABackup" });
  expect(errorOf(fileWith([PHASE, { ...PHASE, startsOn: "gisteren" }]))).toEqual({
    type: "DamagedRow",
    table: "phases",
    row: 2,
    field: "startsOn",
  });
});

it("B4 refuses a table it does not know, inherited names included", () => {
  const file = fileWith([PHASE]);
  expect(errorOf(file.replace('"phases"', '"gardens"'))).toMatchObject({
    type: "DamagedRow",
    table: "gardens",
  });
  expect(errorOf(file.replace('"phases"', '"constructor"'))).toMatchObject({
    type: "DamagedRow",
    table: "constructor",
  });
});

it("B3 refuses a file of a newer version", () => {
  const newer = `"version":${BACKUP_VERSION + 1}`;
  expect(errorOf(fileWith([PHASE]).replace(`"version":${BACKUP_VERSION}`, newer))).toEqual({
    type: "NewerBackup",
  });
});

describe("R3 B3 a copy of a version that stored ballots", () => {
  const round = aRound({ id: "r1", mode: "individual" });
  const ballots = Array.from({ length: 6 }, (_, at) =>
    anOlderBallot({ id: `b${at}`, roundId: "r1", answers: { trust: 4, ...(at === 0 && { energy: 1 }) } }),
  );
  const schemas = { rounds: Round, counts: RoundCounts };
  const fileOf = (version: number, tables: object) =>
    JSON.stringify({ format: "kiemkracht-backup", version, madeOn: "2026-05-01", tables });

  it("is counted on the way in, and none of them is left", () => {
    const read = readBackup(fileOf(1, { rounds: [round], ballots }), schemas);

    expect(read).toMatchObject({
      ok: true,
      value: {
        tables: {
          rounds: [round],
          counts: [
            {
              id: "r1",
              communityId: "community",
              roundId: "r1",
              counted: {
                ballots: 6,
                factors: { trust: { counts: [0, 0, 0, 6, 0], dontKnow: 0, notApplicable: 0 } },
                tooFew: ["energy"],
              },
            },
          ],
        },
      },
    });
    expect(JSON.stringify(read)).not.toContain("answers");
    expect(RoundCounts.safeParse(read.ok && read.value.tables["counts"]?.[0]).success).toBe(true);
  });

  it("gives the same row to the letter in whatever order they come, and below 5 whatever the file says", () => {
    const countsIn = (list: readonly object[], threshold = 5) => {
      const read = readBackup(fileOf(1, { rounds: [{ ...round, threshold }], ballots: list }), schemas);
      return JSON.stringify(read.ok && read.value.tables["counts"]);
    };
    expect(countsIn(ballots.toReversed())).toBe(countsIn(ballots));
    expect(countsIn(ballots, 1)).toBe(countsIn(ballots));
    expect(countsIn(ballots.slice(0, 4), 1)).toContain('"counted":{"ballots":4,"factors":{},"tooFew":[]}');
  });

  it("is refused where a ballot is damaged, with its place", () => {
    const damaged = [...ballots, { ...ballots[0], id: "b9", answers: { trust: 6 } }];
    expect(readBackup(fileOf(1, { rounds: [round], ballots: damaged }), schemas)).toEqual({
      ok: false,
      error: { type: "DamagedRow", table: "ballots", row: 7, field: "answers.trust" },
    });
  });

  it("keeps what was counted before, and nothing of ballots without a round", () => {
    const counts = [aCount({ id: "r1", roundId: "r1" })];
    const stray = anOlderBallot({ id: "stray", roundId: "nowhere" });
    const read = readBackup(fileOf(1, { rounds: [round], counts, ballots: [...ballots, stray] }), schemas);
    expect(read.ok && read.value.tables).toEqual({ rounds: [round], counts });
  });

  it("is no copy of today: ballots in that are refused", () => {
    expect(readBackup(fileOf(BACKUP_VERSION, { rounds: [round], ballots }), schemas)).toMatchObject({
      ok: false,
      error: { type: "DamagedRow", table: "ballots" },
    });
  });
});

it("B4 refuses what could do harm later: a forged stamp, the same row twice, a well without a bottom", () => {
  const deep: unknown = JSON.parse(`${"[".repeat(100)}${"]".repeat(100)}`);
  for (const [row, field] of [
    [{ ...PHASE, _t: { kind: "~~~~~~~~~~~~~~" } }, "_t"],
    [{ ...PHASE, _t: { kind: "zzzzzzzzz0000device" } }, "_t"],
    [{ ...PHASE, later: deep }, "later"],
  ] as const) {
    expect(errorOf(fileWith([row]))).toEqual({ type: "DamagedRow", table: "phases", row: 1, field });
  }
  expect(errorOf(fileWith([PHASE, PHASE]))).toMatchObject({ row: 2, field: "id" });
});

it("B4 keeps a field called __proto__ a field, at every depth, and pollutes nothing", () => {
  const nested = `{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}`;
  const file = fileWith([PHASE])
    .replace('"format"', `"__proto__":${nested},"constructor":${nested},"format"`)
    .replace('"kind":"dream"', `"__proto__":${nested},"constructor":${nested},"kind":"dream"`)
    .replace('"_t":{', '"_t":{"__proto__":"0mgh2k3j40000device","constructor":"0mgh2k3j40000device",');
  const read = readBackup(file, SCHEMAS);

  const row = read.ok ? read.value.tables["phases"]?.[0] : undefined;
  expect(row?.["kind"]).toBe("dream");
  expect(JSON.stringify(row)).toContain(`"__proto__":${nested}`);
  expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  expect(Reflect.has({}, "polluted")).toBe(false);
  // A factor is what texts are looked up by.
  expect(FactorId.safeParse("constructor").success).toBe(false);
});

it.each([
  ["half a pair of surrogates", "\ud800", true],
  ["a null character", "a\0b", true],
  ["signs that turn text around", "\u202eomgekeerd\u2066", true],
  ["text that is as long as it may be", "é".repeat(120), true],
  ["text that is longer", "é".repeat(121), false],
  ["text of a megabyte", "x".repeat(1_000_000), false],
])("B4 takes or refuses %s whole, and never changes it", (_, name, isTaken) => {
  const member = aMember({ name });
  const file = JSON.stringify(makeBackup({ madeOn: "2026-05-01", tables: { members: [member] } }));
  const read = readBackup(file, { members: Member });

  expect(read).toMatchObject(
    isTaken
      ? { ok: true, value: { tables: { members: [member] } } }
      : { ok: false, error: { type: "DamagedRow", table: "members", row: 1, field: "name" } },
  );
});

it("U4 tells how far it is", () => {
  const rows = Array.from({ length: 4000 }, (_, index) => ({ ...PHASE, id: `p${index}` }));
  const told: [number, number][] = [];
  readBackup(fileWith(rows), SCHEMAS, (...progress) => told.push(progress));
  expect(told).toEqual([
    [2000, 4000],
    [4000, 4000],
  ]);
});

it("B4 refuses a score under another id than that of its round and factor", () => {
  const score = aScore({ roundId: "r1", factorId: "trust" });
  const read = (id: string) =>
    readBackup(JSON.stringify(makeBackup({ madeOn: "2026-05-01", tables: { scores: [{ ...score, id }] } })), {
      scores: Score,
    });
  expect(read(scoreId("r1", "trust"))).toMatchObject({ ok: true });
  expect(read("r2_trust")).toEqual({
    ok: false,
    error: { type: "DamagedRow", table: "scores", row: 1, field: "id" },
  });
});
