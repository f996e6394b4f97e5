import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { aCount } from "#tests/support/rows.ts";

import { type Answer } from "./answer.ts";
import { type Answers } from "./ballot.ts";
import { addBallots, countBallots, mayBeTold } from "./count-ballots.ts";
import { RoundCounts } from "./round-counts.ts";

const answer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, "dont-know", "not-applicable");
const form = fc.dictionary(fc.constantFrom("trust", "energy", "vision"), answer, { maxKeys: 3 });
const forms = fc.array(form, { maxLength: 14 });

describe("R3 R5 what is kept of ballots", () => {
  it("is how many there were below the threshold, and nothing else", () => {
    expect(countBallots([{ trust: 1 }, { trust: 5 }, { energy: 2 }, {}], 5)).toEqual({
      ballots: 4,
      factors: {},
      tooFew: [],
    });
  });

  it("is of a factor that one of nine answered its name", () => {
    const nine = Array.from({ length: 9 }, (_, at): Answers => ({
      trust: 4,
      ...(at === 3 && { energy: 1 }),
    }));

    expect(countBallots(nine, 5)).toEqual({
      ballots: 9,
      factors: { trust: { counts: [0, 0, 0, 9, 0], dontKnow: 0, notApplicable: 0 } },
      tooFew: ["energy"],
    });
  });

  it("is the same to the letter, in whatever order the ballots and their answers come", () => {
    fc.assert(
      fc.property(forms, fc.nat(), (list, seed) => {
        const other = list
          .map((answers, at) => [(at * 7919 + seed) % 13, answers] as const)
          .toSorted(([one], [two]) => one - two)
          .map(([, answers]) => Object.fromEntries(Object.entries(answers).toReversed()));
        expect(JSON.stringify(countBallots(other, 5))).toBe(JSON.stringify(countBallots(list, 5)));
      }),
    );
  });

  it("never holds a factor that may not be told, and fits its row", () => {
    fc.assert(
      fc.property(forms, forms, fc.integer({ min: 5, max: 8 }), (first, late, threshold) => {
        const counted = addBallots(countBallots(first, threshold), late, threshold);
        for (const counts of Object.values(counted.factors)) expect(mayBeTold(counts, threshold)).toBe(true);
        expect(RoundCounts.safeParse(aCount({ counted })).success).toBe(true);
      }),
    );
  });
});

describe("R5 more ballots", () => {
  const first: readonly Answers[] = Array.from({ length: 6 }, () => ({ trust: 4 }));
  const late: readonly Answers[] = Array.from({ length: 5 }, () => ({ trust: 2, energy: "dont-know" }));

  it("are counted with those before", () => {
    expect(addBallots(countBallots(first, 5), late, 5)).toEqual(countBallots([...first, ...late], 5));
  });

  it("leave untold what was not kept", () => {
    const [one = {}, ...rest] = first;
    const counted = addBallots(countBallots([{ ...one, energy: 1 }, ...rest], 5), late, 5);
    expect(counted).toMatchObject({ ballots: 11, tooFew: ["energy"] });
    expect(Object.keys(counted.factors)).toEqual(["trust"]);
  });
});
