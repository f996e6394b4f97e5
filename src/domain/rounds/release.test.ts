import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { POINTS } from "./answer.ts";
import { areMostlySame, leastDifference, sharedForms } from "./release.ts";
import { type Ballot } from "./round.ts";

type Answers = Ballot["answers"];

const FACTORS = ["a", "b", "c", "d"];
/** Forms that differ from each other. */
const FORMS: readonly Answers[] = Array.from({ length: 20 }, (_, at) =>
  Object.fromEntries(FACTORS.map((id, place) => [id, POINTS[Math.floor(at / 5 ** (place % 2)) % 5] ?? 1])),
);
const some = (from: number, to: number) => FORMS.slice(from, to);

describe("R5: two releases of one meeting", () => {
  it.each([
    ["one more", some(0, 5), some(0, 6), 1],
    ["four more", some(0, 5), some(0, 9), 4],
    ["five more", some(0, 5), some(0, 10), undefined],
    ["the same in another order", some(0, 6), some(0, 6).toReversed(), undefined],
    ["one changed", some(0, 6), [...some(0, 5), ...some(8, 9)], 1],
    ["one left out", some(0, 6), some(0, 5), 1],
    ["all others", some(0, 6), some(6, 12), undefined],
    ["too few at first", some(0, 3), some(0, 5), undefined],
    ["too few afterwards", some(0, 5), some(0, 4), undefined],
  ])("by %s differ by too few people: %j", (_, earlier, next, people) => {
    expect(leastDifference(earlier, next, 5)).toBe(people);
  });

  it("differ by one person where of five new forms one answers the factor", () => {
    const late = some(5, 10).map((answers, at) => (at === 0 ? answers : { b: 3 as const, c: 2 as const }));

    expect(leastDifference(some(0, 5), [...some(0, 5), ...late], 5)).toBe(1);
  });

  it("never let fewer people than the threshold be subtracted, of any factor, whatever forms come late", () => {
    const form = fc
      .array(fc.constantFrom(...POINTS, "dont-know" as const, undefined), { minLength: 4, maxLength: 4 })
      .map((given): Answers =>
        Object.fromEntries(
          given.flatMap((answer, at) => (answer === undefined ? [] : [[FACTORS[at] ?? "", answer] as const])),
        ),
      );
    const any = fc.array(form, { maxLength: 14 });
    fc.assert(
      fc.property(any, any, (earlier, late) => {
        const next = [...earlier, ...late];
        fc.pre(leastDifference(earlier, next, 5) === undefined);
        const told = FACTORS.filter((id) => answeredBy(earlier, id) >= 5);
        // What subtracting two exports gives: nobody, or at least five.
        const reckoned = told.map((id) => answeredBy(next, id) - answeredBy(earlier, id));
        expect(reckoned.filter((people) => people > 0 && people < 5)).toEqual([]);
      }),
    );
  });
});

function answeredBy(forms: readonly Answers[], id: string): number {
  return forms.filter((answers) => answers[id] !== undefined).length;
}

describe("R5: forms that come back", () => {
  it("are counted, each once", () => {
    expect(sharedForms(some(0, 6), some(3, 9))).toBe(3);
    expect(sharedForms([...some(0, 1), ...some(0, 1)], some(0, 1))).toBe(1);
  });

  it("make two rounds one, and people who answer alike do not", () => {
    expect(areMostlySame(some(0, 6), some(0, 5))).toBe(true);
    expect(areMostlySame(some(0, 6), some(5, 11))).toBe(false);
    const alike = Array.from({ length: 6 }, (): Answers => ({ a: 4, b: 4, c: 4 }));
    expect(areMostlySame(alike, alike)).toBe(false);
    const short = some(0, 6).map(({ a = 1, b = 1 }): Answers => ({ a, b }));
    expect(areMostlySame(short, short)).toBe(false);
  });
});
