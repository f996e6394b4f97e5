import { expect, it } from "vitest";

import { Member, Phase } from "#domain/community.ts";
import { FactorId } from "#domain/rounds/instrument.ts";
import { Score, scoreId } from "#domain/rounds/round.ts";
import { aMember, aPhase, aScore } from "#tests/support/rows.ts";

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
  expect(errorOf(fileWith([PHASE]).replace('"version":1', '"version":2'))).toEqual({ type: "NewerBackup" });
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
