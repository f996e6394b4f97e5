import { expect, it } from "vitest";

import { type BackupError, makeBackup, readBackup } from "./backup.ts";
import { Phase } from "./community.ts";

const PHASE = {
  id: "p1",
  communityId: "c1",
  v: 1,
  kind: "dream",
  startsOn: "2026-01-01",
  _t: { kind: "0mgh2k3j40000device" },
};
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

it("U4 tells how far it is", () => {
  const rows = Array.from({ length: 4000 }, (_, index) => ({ ...PHASE, id: `p${index}` }));
  const told: [number, number][] = [];
  readBackup(fileWith(rows), SCHEMAS, (...progress) => told.push(progress));
  expect(told).toEqual([
    [2000, 4000],
    [4000, 4000],
  ]);
});
