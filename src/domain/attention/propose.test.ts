import { describe, expect, it } from "vitest";

import { makeHistory, makeRound, single, type Told } from "#tests/support/make-history.ts";

import { type History, type Proposal } from "./history.ts";
import { judge } from "./judge.ts";
import { MOST_PROPOSED, propose, type ProposeOptions } from "./propose.ts";

const FINE: Told = [0, 0, 2, 5, 1];
const LOW: Told = [0, 4, 4, 0, 0];
const VERY_LOW: Told = [5, 3, 0, 0, 0];
const DIVIDED: Told = [0, 4, 0, 4, 0];
const UNSURE: Told = { counts: [0, 0, 2, 3, 0], dontKnow: 3 };
const MINORITY: Told = [0, 3, 3, 2, 0];
const STRONG: Told = [0, 0, 0, 2, 6];

function ranked(
  rounds: readonly Readonly<Record<string, Told>>[],
  options: ProposeOptions = {},
  overrides: Partial<History> = {},
): readonly Proposal[] {
  const made = rounds.map((factors, index) => makeRound(index, factors));
  const factorIds = Object.keys(rounds.at(-1) ?? {});
  return propose(judge(makeHistory(made, { factorIds, ...overrides })), [], options);
}

const ids = (proposals: readonly Proposal[]) => proposals.map(({ factorId }) => factorId);
const proposed = (proposals: readonly Proposal[]) => ids(proposals.filter((proposal) => proposal.proposed));

describe("propose", () => {
  it("A9: orders by seriousness, and proposes at most three", () => {
    const result = ranked([{ a: FINE, b: UNSURE, c: DIVIDED, d: LOW, e: VERY_LOW, f: MINORITY, g: STRONG }]);
    expect(ids(result)).toEqual(["e", "d", "b", "c", "f"]);
    expect(proposed(result)).toEqual(["e", "d", "b"]);
    expect(proposed(result)).toHaveLength(MOST_PROPOSED);
  });

  it("A9: says why a factor stands where it stands", () => {
    const [first, second] = ranked([
      { a: LOW, b: DIVIDED },
      { a: VERY_LOW, b: DIVIDED },
    ]);
    expect(first).toMatchObject({
      factorId: "a",
      because: ["serious", "longUnattended", "certain", "withinReach"],
    });
    expect(second).toMatchObject({
      factorId: "b",
      because: ["longUnattended", "withinReach"],
      mainFlag: { kind: "divided" },
    });
  });

  it("A1, A7: a low minority alone is listed but not proposed, and good news is not a proposal", () => {
    const result = ranked([{ a: MINORITY, b: STRONG }]);
    expect(ids(result)).toEqual(["a"]);
    expect(proposed(result)).toEqual([]);
  });

  it("A9: what others decide about yields to what the group can do itself", () => {
    expect(ids(ranked([{ a: LOW, b: LOW }]))).toEqual(["a", "b"]);
    expect(ids(ranked([{ a: LOW, b: LOW }], { outOfReach: ["a"] }))).toEqual(["b", "a"]);
    expect(ids(ranked([{ a: { counts: [0, 4, 4, 0, 0], notApplicable: 2 }, b: LOW }]))).toEqual(["b", "a"]);
  });

  it("A6, A9: what was left lying comes before what is new", () => {
    expect(
      ids(
        ranked([
          { a: FINE, b: DIVIDED },
          { a: UNSURE, b: DIVIDED },
        ]),
      ),
    ).toEqual(["b", "a"]);
  });

  it("A9: what is set aside stays in sight with its reason and gives its place to the next", () => {
    const made = makeRound(0, { a: LOW, b: LOW, c: LOW, d: LOW });
    const attention = judge(makeHistory([made], { factorIds: ["a", "b", "c", "d"] }));
    const result = propose(attention, [
      { factorId: "b", roundId: made.roundId, reason: "is op 3 mei besproken" },
    ]);
    expect(proposed(result)).toEqual(["a", "c", "d"]);
    expect(result[1]).toMatchObject({
      factorId: "b",
      proposed: false,
      setAside: { reason: "is op 3 mei besproken" },
    });
  });

  it("A9: what was set aside after an earlier round is proposed again", () => {
    const rounds = [makeRound(0, { a: LOW }), makeRound(1, { a: LOW })];
    const attention = judge(makeHistory(rounds, { factorIds: ["a"] }));
    expect(proposed(propose(attention, [{ factorId: "a", roundId: "round-0000", reason: "later" }]))).toEqual(
      ["a"],
    );
  });

  it("A10: single numbers are proposed, and are never called certain", () => {
    const rounds = [5, 2].map((value, index) => makeRound(index, { a: single(value) }, { mode: "manager" }));
    const [first] = propose(judge(makeHistory(rounds, { factorIds: ["a"] })), []);
    expect(first).toMatchObject({ proposed: true, because: ["serious", "withinReach"] });
  });
});
