import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { POINTS } from "./answer.ts";
import { type Answers } from "./ballot.ts";
import { countBallots } from "./count-ballots.ts";
import { areOfSameBallots, leastDifference, tellTheSame } from "./release.ts";
import { totalOf } from "./round-result.ts";

const FACTORS = ["a", "b", "c", "d"];
/** Forms that differ from each other. */
const FORMS: readonly Answers[] = Array.from({ length: 20 }, (_, at) =>
  Object.fromEntries(FACTORS.map((id, place) => [id, POINTS[Math.floor(at / 5 ** (place % 2)) % 5] ?? 1])),
);
const some = (from: number, to: number) => FORMS.slice(from, to);
const counted = (forms: readonly Answers[]) => countBallots(forms, 5);

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
    expect(leastDifference(counted(earlier), counted(next), 5)).toBe(people);
  });

  it("differ by one person where of five new forms one answers the factor", () => {
    const late = some(5, 10).map((answers, at) => (at === 0 ? answers : { b: 3 as const, c: 2 as const }));

    expect(leastDifference(counted(some(0, 5)), counted([...some(0, 5), ...late]), 5)).toBe(1);
  });

  it("differ by one person where of five new forms four do not know: the fifth gave the only score", () => {
    const late = some(5, 10).map((answers, at) =>
      at === 0 ? answers : { ...answers, a: "dont-know" as const },
    );

    expect(leastDifference(counted(some(0, 5)), counted([...some(0, 5), ...late]), 5)).toBe(1);
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
        fc.pre(leastDifference(counted(earlier), counted(next), 5) === undefined);
        const [first, second] = [counted(earlier).factors, counted(next).factors];
        // What subtracting two exports gives: nobody, or at least five.
        const reckoned = FACTORS.filter((id) => id in first && id in second).map(
          (id) => answeredBy(next, id) - answeredBy(earlier, id),
        );
        const scores = FACTORS.flatMap((id) => {
          const [before, after] = [first[id], second[id]];
          return before && after ? [totalOf(after.counts) - totalOf(before.counts)] : [];
        });
        expect([...reckoned, ...scores].filter((people) => people > 0 && people < 5)).toEqual([]);
      }),
    );
  });
});

function answeredBy(forms: readonly Answers[], id: string): number {
  return forms.filter((answers) => answers[id] !== undefined).length;
}

describe("R5: two rounds that tell of the same forms", () => {
  const MANY = ["a", "b", "c", "d", "e", "f", "g", "h"];
  /** Eight factors, in each another order of the points. */
  const wide = FORMS.map((_, at): Answers =>
    Object.fromEntries(MANY.map((id, place) => [id, POINTS[(at * (place + 1) + place) % 5] ?? 1])),
  );

  it.each([
    ["with one more form", counted(some(0, 6)), counted(some(0, 5)), true],
    ["with as many again", counted(some(0, 5)), counted(some(0, 10)), true],
    ["in another order", counted(some(0, 6)), counted(some(0, 6).toReversed()), true],
    [
      "where one form was changed",
      counted(wide.slice(0, 6)),
      counted([...wide.slice(0, 5), ...wide.slice(8, 9)]),
      true,
    ],
    ["of other people", counted(some(0, 6)), counted(some(6, 12)), false],
    ["of few factors", counted(withOnly("a", "b")), counted(withOnly("a", "b")), false],
    ["of which only the number is kept", counted(some(0, 4)), counted(some(0, 4)), false],
  ])("%s", (_, one, other, isSame) => {
    expect(areOfSameBallots(one, other)).toBe(isSame);
    expect(areOfSameBallots(other, one)).toBe(isSame);
  });

  it("the very same tell the same, and others do not", () => {
    expect(tellTheSame(counted(some(0, 6)), counted(some(0, 6).toReversed()))).toBe(true);
    expect(tellTheSame(counted(some(0, 6)), counted(some(0, 7)))).toBe(false);
    expect(tellTheSame(counted(some(0, 6)), counted(some(1, 7)))).toBe(false);
  });
});

function withOnly(...ids: readonly string[]): readonly Answers[] {
  return some(0, 6).map((answers) => Object.fromEntries(ids.map((id) => [id, answers[id] ?? 1])));
}
