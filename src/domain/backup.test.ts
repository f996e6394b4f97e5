import { expect, it } from "vitest";

import { type BackupError, makeBackup, readBackup } from "./backup.ts";
import { Phase } from "./community.ts";

const PHASE = { id: "p1", communityId: "c1", v: 1, kind: "dream", startsOn: "2026-01-01", _t: { kind: "1" } };
const SCHEMAS = { phases: Phase };

const fileWith = (phases: readonly { id: string }[]) => JSON.stringify(makeBackup("2026-05-01", { phases: phases.map((row) => ({ ...row })) }));

function errorOf(text: string): BackupError | undefined {
  const read = readBackup(text, SCHEMAS);
  return read.ok ? undefined : read.error;
}

it("B1 reads back what was written, with fields it does not know", () => {
  const read = readBackup(fileWith([{ ...PHASE, later: "kept" } as { id: string }]), SCHEMAS);

  expect(read).toMatchObject({ ok: true, value: { tables: { phases: [{ ...PHASE, later: "kept" }] } } });
});

it("B4 tells what is wrong with a file, and where", () => {
  expect(errorOf("geen json")).toEqual({ type: "NotJson" });
  expect(errorOf("[1, 2]")).toEqual({ type: "NotABackup" });
  expect(errorOf('{"format":"kiemkracht-backup","version":1}')).toEqual({ type: "NotABackup" });
  expect(errorOf(fileWith([PHASE, { ...PHASE, startsOn: "gisteren" } as { id: string }]))).toEqual({
    type: "DamagedRow",
    table: "phases",
    row: 2,
    field: "startsOn",
  });
});

it("B4 refuses a table it does not know, inherited names included", () => {
  const file = fileWith([PHASE]);
  expect(errorOf(file.replace('"phases"', '"gardens"'))).toMatchObject({ type: "DamagedRow", table: "gardens" });
  expect(errorOf(file.replace('"phases"', '"constructor"'))).toMatchObject({ type: "DamagedRow", table: "constructor" });
});

it("B3 refuses a file of a newer version", () => {
  expect(errorOf(fileWith([PHASE]).replace('"version":1', '"version":2'))).toEqual({ type: "NewerBackup" });
});
