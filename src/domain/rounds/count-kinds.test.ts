import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ORGANISATION_KINDS, type OrganisationKind } from "#domain/organisation-kind.ts";
import { aCount, aMeeting, aRound } from "#tests/support/rows.ts";

import { type Answer, NonScore, POINTS } from "./answer.ts";
import { countBallots } from "./count-ballots.ts";
import { countKinds } from "./count-kinds.ts";
import { resultsOfRounds } from "./results-of-rounds.ts";
import { type Counted } from "./round-counts.ts";

const THRESHOLD = 5;
const FACTOR = "commitment";

interface Person {
  readonly kind: OrganisationKind | undefined;
  readonly answers: Readonly<Record<string, Answer>>;
}

const people = (kind: OrganisationKind | undefined, answers: readonly Answer[]): readonly Person[] =>
  answers.map((answer) => ({ kind, answers: { [FACTOR]: answer } }));

/** As one would write it first: every kind with enough forms. */
function naively(everyone: readonly Person[]): Counted["kinds"] {
  const enough = ORGANISATION_KINDS.flatMap((kind) => {
    const own = everyone.filter((person) => person.kind === kind).map(({ answers }) => answers);
    const { ballots, factors } = countBallots(own, THRESHOLD);
    return ballots < THRESHOLD ? [] : [[kind, { ballots, factors }] as const];
  });
  return Object.fromEntries(enough);
}

/** The whole without the groups that are told: the answers of whoever is left, if they are fewer than the threshold. */
function remainder(everyone: readonly Person[], kinds: Counted["kinds"]): readonly number[] | undefined {
  const whole = countBallots(
    everyone.map(({ answers }) => answers),
    THRESHOLD,
  ).factors[FACTOR];
  const parts = Object.values(kinds ?? {}).flatMap(({ factors }) => factors[FACTOR] ?? []);
  if (whole === undefined || parts.length === 0) return undefined;
  const answersOf = ({ counts, dontKnow, notApplicable }: typeof whole) => [
    ...counts,
    dontKnow,
    notApplicable,
  ];
  const rest = answersOf(whole).map(
    (count, at) => count - parts.reduce((sum, part) => sum + (answersOf(part)[at] ?? 0), 0),
  );
  const left = rest.reduce((sum, count) => sum + count, 0);
  return left > 0 && left < THRESHOLD ? rest : undefined;
}

describe("R5: per kind of organisation", () => {
  const companies = people("company", [1, 2, 3, 4, 5]);
  const schools = people("school", [4, 4, 4, 5, 5, 5]);

  it("R5 is told where every kind has enough forms, who did not say among them", () => {
    const all = [...companies, ...schools, ...people(undefined, [2, 2, 2, 2, 2])];
    expect(countKinds(all, THRESHOLD)).toMatchObject({
      company: { ballots: 5, factors: { [FACTOR]: { counts: [1, 1, 1, 1, 1] } } },
      school: { ballots: 6, factors: { [FACTOR]: { counts: [0, 0, 0, 3, 3] } } },
      unsaid: { ballots: 5, factors: { [FACTOR]: { counts: [0, 5, 0, 0, 0] } } },
    });
  });

  it.each([
    { who: "the only researcher", kind: "research" as const },
    { who: "the only one who did not say", kind: undefined },
  ])("R5 the whole without the other kinds tells nothing of $who: then none is told", ({ kind }) => {
    const all = [...companies, ...schools, ...people(kind, [1])];
    expect(remainder(all, naively(all))).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(countKinds(all, THRESHOLD)).toBeUndefined();
  });

  it("R5 one kind alone is the whole, and is not told twice", () => {
    expect(countKinds(companies, THRESHOLD)).toBeUndefined();
  });

  it("R5 a factor that may not be told of one kind is told of none", () => {
    const all = [...companies, ...people("school", [4, 4, 4, 4, "dont-know"])];
    expect(naively(all)).toMatchObject({ company: { factors: { [FACTOR]: { counts: [1, 1, 1, 1, 1] } } } });
    expect(countKinds(all, THRESHOLD)).toEqual({
      company: { ballots: 5, factors: {} },
      school: { ballots: 5, factors: {} },
    });
  });

  it("R5 whoever comes and whatever they say, no subtraction of what is told leaves fewer than the threshold", () => {
    const answer = fc.constantFrom(...POINTS, ...NonScore.def.values);
    const person = fc.record({
      kind: fc.constantFrom(...ORGANISATION_KINDS.slice(0, 2), undefined),
      answers: fc.record({ [FACTOR]: answer, trust: answer }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 40 }), (everyone) => {
        const kinds = countKinds(everyone, THRESHOLD);
        expect(remainder(everyone, kinds)).toBeUndefined();
        for (const { ballots, factors } of Object.values(kinds ?? {})) {
          expect(ballots).toBeGreaterThanOrEqual(THRESHOLD);
          for (const { counts } of Object.values(factors)) {
            const scores = counts.reduce((sum, count) => sum + count, 0);
            expect(scores === 0 || scores >= THRESHOLD).toBe(true);
          }
        }
      }),
    );
  });
});

describe("R5: what a file brings per kind", () => {
  const all = [...people("company", [1, 2, 3, 4, 5]), ...people("school", [4, 4, 4, 5, 5])];
  const whole = countBallots(
    all.map(({ answers }) => answers),
    THRESHOLD,
  );
  const kinds = countKinds(all, THRESHOLD) ?? {};
  const told = (brought: Counted["kinds"], threshold = THRESHOLD) =>
    resultsOfRounds({
      meetings: [aMeeting()],
      rounds: [aRound({ mode: "individual", threshold })],
      scores: [],
      corrections: [],
      counts: [aCount({ counted: { ...whole, kinds: brought } })],
    })[0]?.kinds;

  it("R5 is shown as it was counted", () => {
    expect(told(kinds)).toMatchObject([{ kind: "company", ballots: 5 }, { kind: "school" }]);
    expect(told(null)).toBeUndefined();
  });

  it("R5 is not shown where a kind is left out, where the threshold rose, or where the parts are not the whole", () => {
    const { school, ...others } = kinds;
    expect(told(others)).toBeUndefined();
    expect(told(kinds, 6)).toBeUndefined();
    const other = countBallots(
      Array.from({ length: 5 }, () => ({ [FACTOR]: 1 as const })),
      THRESHOLD,
    );
    expect(school).toMatchObject({ ballots: other.ballots });
    expect(told({ ...others, school: { ballots: other.ballots, factors: other.factors } })).toMatchObject([
      { factors: {} },
      { factors: {} },
    ]);
  });
});
