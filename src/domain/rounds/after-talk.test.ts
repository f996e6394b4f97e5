import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { aCount, aMeeting, aRound } from "#tests/support/rows.ts";

import { countAgain } from "./after-talk.ts";
import { type Answer, NonScore, POINTS } from "./answer.ts";
import { type Answers } from "./ballot.ts";
import { countBallots } from "./count-ballots.ts";
import { resultsOfRounds } from "./results-of-rounds.ts";
import { type Counted } from "./round-counts.ts";

const FACTOR = "commitment";
const THRESHOLD = 5;
const ANSWERS: readonly Answer[] = [...POINTS, "dont-know", "not-applicable"];
const EIGHT: readonly Answer[] = [1, 2, 2, 3, 4, 4, 5, 5];

const forms = (answers: readonly Answer[]): readonly Answers[] =>
  answers.map((answer) => ({ [FACTOR]: answer }));
const before = (answers: readonly Answer[]) => countBallots(forms(answers), THRESHOLD);
const again = (was: readonly Answer[], now: readonly Answer[]) =>
  countAgain(forms(now), before(was), THRESHOLD);

/** As one would write it first: after the talk as before it. */
const naively = (_was: readonly Answer[], now: readonly Answer[]) => before(now);

/** How often each answer was given, where that is told. */
function told({ factors }: Counted): readonly number[] | undefined {
  const counts = factors[FACTOR];
  return counts && [...counts.counts, counts.dontKnow, counts.notApplicable];
}

/** What after lacks of before, or has more: the answers of who left or came, where nobody changed their mind. */
function subtracted(was: readonly Answer[], now: Counted): readonly Answer[] {
  const [old, fresh] = [told(before(was)), told(now)];
  if (old === undefined || fresh === undefined) return [];
  return ANSWERS.flatMap((answer, at) =>
    Array<Answer>(Math.abs((old[at] ?? 0) - (fresh[at] ?? 0))).fill(answer),
  );
}

describe("R8: after the talk", () => {
  it("R8 what many answered anew is counted beside before, to the vote", () => {
    const now: readonly Answer[] = [3, 3, 3, 3, 4, 4, 5, 5];
    expect(told(again(EIGHT, now))).toEqual([0, 0, 4, 2, 2, 0, 0]);
  });

  it("R5 fewer than the threshold that answer again leave nothing but their number", () => {
    expect(again(EIGHT, [1, 2, 3, 4])).toEqual({ ballots: 4, factors: {}, tooFew: [] });
  });

  it.each([1, 2, 3, 4])(
    "R5 %i who left before the second time cannot be found by subtracting, as they can where both are shown",
    (people) => {
      const stayed = [...EIGHT, ...EIGHT].slice(people);
      const all = [...EIGHT, ...EIGHT];
      expect(subtracted(all, naively(all, stayed))).toEqual(all.slice(0, people));
      expect(again(all, stayed)).toMatchObject({ factors: {}, withheld: { [FACTOR]: "fewDiffer" } });
    },
  );

  it("R5 nor can one who came later; of as many as the threshold only the sum is told", () => {
    expect(subtracted(EIGHT, naively(EIGHT, [...EIGHT, 1]))).toEqual([1]);
    expect(again(EIGHT, [...EIGHT, 1]).withheld).toEqual({ [FACTOR]: "fewDiffer" });
    expect(told(again(EIGHT, [...EIGHT, 1, 1, 2, 2, 2]))).toEqual([3, 5, 1, 2, 2, 0, 0]);
  });

  it("R5 one who changed their mind cannot be told from nobody, nor from what to what", () => {
    const was = [2, 4, 4, 4, 5, 5] as const;
    // Who heard that somebody came round reads both answers of that person.
    expect(subtracted(was, naively(was, [3, ...was.slice(1)]))).toEqual([2, 3]);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...POINTS), { minLength: THRESHOLD, maxLength: 20 }),
        fc.constantFrom(...POINTS),
        (everyone, other) => {
          const moved = again(everyone, [other, ...everyone.slice(1)]);
          expect(moved).toEqual(again(everyone, everyone));
          expect(moved.withheld).toEqual({ [FACTOR]: "steady" });
        },
      ),
    );
  });

  it("R5 whatever is answered, before and after together never leave one to four answers over, nor one that moved", () => {
    const group = fc.array(fc.constantFrom(...POINTS, ...NonScore.def.values), { maxLength: 12 });
    fc.assert(
      fc.property(group, group, (was, now) => {
        const counted = again(was, now);
        if (told(counted) === undefined || told(before(was)) === undefined) return;
        const people = Math.abs(was.length - now.length);
        expect(people === 0 || people >= THRESHOLD).toBe(true);
        expect(people > 0 || subtracted(was, counted).length > 2).toBe(true);
      }),
    );
  });

  it("R5 a factor that was too little to be told before is told after, by its own answers", () => {
    expect(told(again([1, 2, 3, 4, "dont-know"], [1, 2, 3, 4, 5]))).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });
});

describe("R8: a round with what was scored again in it", () => {
  const NOW: readonly Answer[] = [3, 3, 3, 3, 4, 4, 5, 5];
  const rounds = (status: "open" | "closed", threshold = THRESHOLD) => [
    aRound({ mode: "individual" }),
    aRound({ id: "again", mode: "individual", againOf: "round", factors: [FACTOR], status, threshold }),
  ];
  const results = (rows: { readonly rounds: ReturnType<typeof rounds>; readonly now: Counted }) =>
    resultsOfRounds({
      meetings: [aMeeting()],
      scores: [],
      corrections: [],
      rounds: rows.rounds,
      counts: [
        aCount({ counted: before(EIGHT) }),
        aCount({ id: "again", roundId: "again", counted: rows.now }),
      ],
    });

  it("R8 is one round, which says what it said before, with the other beside it", () => {
    const [only, ...others] = results({ rounds: rounds("closed"), now: again(EIGHT, NOW) });
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      roundId: "round",
      factors: { [FACTOR]: { counts: [1, 2, 1, 2, 2] } },
      after: { ballots: 8, asked: [FACTOR], factors: { [FACTOR]: { counts: [0, 0, 4, 2, 2] } } },
    });
  });

  it("R4 tells nothing of what is being scored again", () => {
    const [only] = results({ rounds: rounds("open"), now: again(EIGHT, NOW) });
    expect(only?.after).toMatchObject({ isOpen: true, hidden: true, factors: {}, tooFew: [] });
  });

  it("R5 looks once more at what a file brought: what may not stand beside before is not shown", () => {
    const left = results({ rounds: rounds("closed"), now: before(EIGHT.slice(1)) });
    expect(left[0]?.after).toMatchObject({ factors: {}, withheld: { [FACTOR]: "fewDiffer" } });
    const steady = results({ rounds: rounds("closed"), now: before(EIGHT) });
    expect(steady[0]?.after).toMatchObject({ factors: {}, withheld: { [FACTOR]: "steady" } });
    const risen = results({ rounds: rounds("closed", 9), now: again(EIGHT, NOW) });
    expect(risen[0]?.after).toMatchObject({ hidden: true, factors: {} });
  });

  it("R8 without its round, of which nothing may be shown, it is nothing", () => {
    const [, orphan] = rounds("closed");
    expect(results({ rounds: orphan === undefined ? [] : [orphan], now: again(EIGHT, NOW) })).toEqual([]);
  });
});
