import { readFileSync } from "node:fs";

import { deflateSync } from "fflate";
import { expect, it } from "vitest";

import { historyOf, PAST } from "#community/community-view.ts";
import { readCommunity } from "#community/read-community.ts";
import { exampleCommunity } from "#content/example/example-community.ts";
import { greenport12 } from "#content/greenport-12/instrument.ts";
import { emptyMemory } from "#domain/attention/memory.ts";
import { packBits } from "#domain/ballot/bytes.ts";
import { readCode } from "#domain/ballot/code.ts";
import { writeResult } from "#domain/result-code/result-code.ts";
import { type SharedResult, sharedResultOf } from "#domain/result-code/shared-result.ts";
import { type FactorResult, type RoundResult } from "#domain/rounds/round-result.ts";
import { type Random, seeded } from "#tests/bench/attention/random.ts";
import { realModel } from "#tests/bench/attention/real-model.ts";
import { makeHistory, makeRound } from "#tests/support/make-history.ts";
import { aCommunity } from "#tests/support/rows.ts";
import { qrModules } from "#ui/qr-modules.ts";

const ADDRESS = "https://kiemkracht.example.org/uitkomst.html#";
const factorIds = greenport12.factors.map(({ id }) => id);

/** A phone of the middle range reads a code of this version from a screen across a room. */
const LARGEST_THAT_IS_READ = 25;

it("T4 twelve rounds of twelve factors fit in a code that a phone reads, and what was measured is what is told", () => {
  const histories = [
    ["the example community, 14 rounds", exampleResult()],
    ...[1, 6, 12, 30].map(
      (rounds) =>
        [`${rounds} ${rounds === 1 ? "round" : "rounds"} of 8 to 20 forms`, madeResult(rounds)] as const,
    ),
  ] as const;
  const lines = histories.map(([what, shared]) => {
    const link = ADDRESS + writeResult(shared, greenport12);
    const version = qrModules(link)?.version ?? Number.NaN;
    if (shared.rounds.length < 15) expect(version).toBeLessThanOrEqual(LARGEST_THAT_IS_READ);
    const packed = readCode("result", link);
    if (packed.ok)
      expect(deflateSync(packed.value, { level: 9 }).length).toBeGreaterThan(packed.value.length);
    return `| ${what} | ${bytesIn(link)} | ${link.length} | ${version} | ${plainBytes(shared.rounds)} |`;
  });
  expect(tableUnder("**The result in a code**")).toEqual(lines);
});

/** The rows of the first table under a heading. */
function tableUnder(heading: string): readonly string[] {
  const [, below = ""] = readFileSync("tests/bench/README.md", "utf8").split(heading);
  const [, table = ""] = below.split(/\n\|(?: --- \|)+\n/u);
  return (table.split("\n\n")[0] ?? "").split("\n");
}

/** Seventeen digits are seven bytes. */
function bytesIn(link: string): number {
  return Math.floor(((link.length - ADDRESS.length - 1) * 7) / 17);
}

/** The counts alone in as many bits as the number of forms takes, deflated: what is held against it. */
function plainBytes(rounds: readonly RoundResult[]): number {
  const bytes = rounds.flatMap(({ ballots, factors }) => {
    const counts = Object.values(factors).flatMap(({ counts: scores, dontKnow, notApplicable }) => [
      ...scores,
      dontKnow,
      notApplicable,
    ]);
    return [...packBits(counts, Math.ceil(Math.log2(ballots + 1)))];
  });
  return deflateSync(new Uint8Array(bytes), { level: 9 }).length;
}

function exampleResult(): SharedResult {
  const rows = exampleCommunity("2026-11-28", "nl");
  const [community] = rows.communities;
  const past = readCommunity(rows)(PAST);
  if (community === undefined || past === undefined) throw new Error("no example");
  const asked = { factorIds, today: "2026-11-28", memory: emptyMemory() };
  return sharedResultOf({ community, history: historyOf(past, community, asked), proposals: [] });
}

/** Answers of real groups to questions of this kind; one in twenty does not know. Every other meeting has two points on its agenda. */
function madeResult(rounds: number): SharedResult {
  const random = seeded(rounds);
  const made = Array.from({ length: rounds }, (_, number) => {
    const ballots = 8 + random.below(13);
    const counts = realModel.make(ballots, "partly", random).meet(0);
    const factors = factorIds.map(
      (id, at) => [id, someUnsure(counts[at] ?? [0, 0, 0, 0, 0], random)] as const,
    );
    return makeRound(number, Object.fromEntries(factors), { ballots });
  });
  const attended = made.flatMap(({ heldOn }, at) =>
    at % 2 === 0 ? [] : [0, 1].map(() => ({ factorId: factorIds[random.below(12)] ?? "", heldOn })),
  );
  const phases = made.slice(0, 1).map(({ heldOn }) => ({ kind: "dream" as const, startsOn: heldOn }));
  const history = makeHistory(made, { factorIds, attended, phases });
  return sharedResultOf({
    community: aCommunity({ name: "Leergemeenschap Proeftuin Zuid" }),
    history,
    proposals: [],
  });
}

function someUnsure(counts: FactorResult["counts"], random: Random): Partial<FactorResult> {
  const [a, b, c, d, e] = counts.map((count) => {
    const unsure = Array.from({ length: count }, () => random.share() < 0.05).filter(Boolean).length;
    return count - unsure;
  });
  const left = [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0] as const;
  const total = (all: readonly number[]) => all.reduce((sum, count) => sum + count, 0);
  return { counts: left, dontKnow: total(counts) - total(left) };
}
