import fc from "fast-check";
import { expect, it } from "vitest";

import { BACKUP_VERSION } from "#domain/backup/backup-version.ts";
import databaseV1 from "#tests/fixtures/database-v1.json";
import databaseV4 from "#tests/fixtures/database-v4.json";

import { copyLine } from "./copy-line.ts";
import { CopyReader } from "./read-copy.ts";

/** The community as it was at some moment. */
function at(moment: number) {
  const [community] = databaseV1.communities;
  if (community === undefined) throw new Error("There is no community in the fixture.");
  const stamp = `0mgh2k3j${moment}0000device`;
  return { ...community, name: `Name ${moment}`, _t: { ...community._t, name: stamp } };
}

function read(...texts: readonly string[]): CopyReader {
  const reader = new CopyReader();
  for (const text of texts) reader.read(text);
  return reader;
}

it("B5 of each row the latest state counts, whatever the order and the number of the files", () => {
  const moments = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 8 });
  const states = moments.chain((all) =>
    fc.tuple(fc.constant(Math.max(...all)), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(states, fc.nat(8), ([latest, all], cut) => {
      const lines = all.map((moment) => copyLine({ table: "communities", rows: [at(moment)] }));
      const reader = read(lines.slice(cut).join(""), lines.slice(0, cut).join(""), lines.join(""));
      expect(reader.tables()).toMatchObject({ communities: [{ name: `Name ${latest}` }] });
    }),
  );
});

it("B4 B5 passes over a line that is not whole, rows that do not meet their schema, and tables it does not know", () => {
  const whole = copyLine({ table: "communities", rows: [at(1)] });
  const reader = read(
    `${whole.slice(0, 40)}\n${whole}`,
    "nonsense\n\n0\nnull\n",
    copyLine({ table: "communities", rows: [{ id: "no name" }] }),
    copyLine({ table: "elsewhere", rows: [at(2)] }),
  );
  expect(reader.tables()).toEqual({ communities: [at(1)] });
  expect(reader.isNewer).toBe(false);
});

it("B3 says when something is of a newer version", () => {
  const newer = BACKUP_VERSION + 1;
  expect(read(`{"version":${newer},"table":"communities","rows":[]}\n`).isNewer).toBe(true);
});

it("R3 B3 counts the ballots that an earlier version left in it, with the rounds of another line", () => {
  const { rounds, ballots } = databaseV1;
  const lines = [{ rounds }, { ballots: ballots.slice(0, 1) }, { ballots }].flatMap((tables) =>
    Object.entries(tables).map(([table, rows]) => `${JSON.stringify({ version: 1, table, rows })}\n`),
  );
  const reader = read(...lines);

  expect(reader.tables()).toEqual({ rounds, counts: databaseV4.counts });
});
