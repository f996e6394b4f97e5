import { describe, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type FactorAttention, type Flag } from "#domain/attention/flag.ts";
import { messages } from "#tests/support/words.ts";

import { factorPoint, firstPoints, type PointSource } from "./new-points.ts";

const { terms } = messages;
const [first, second, third, fourth] = greenport12.factors.map(({ id }) => id);

/** Every factor got the same one score from the community manager. */
function scored(median: number): PointSource {
  const attention = greenport12.factors.map(({ id }): FactorAttention => ({
    factorId: id,
    isOlder: false,
    flags: median > 2 ? [] : [low(id, median)],
    trend: { type: "judged" },
  }));
  return { attention, proposals: [], instrument: greenport12, terms };
}

function low(factorId: string, median: number): Flag {
  return {
    kind: "low",
    factorId,
    roundId: "round",
    heldOn: "2026-09-03",
    mode: "manager",
    counts: [median === 1 ? 1 : 0, median === 2 ? 1 : 0, 0, 0, 0],
    n: 1,
    median,
    limit: 2.5,
    since: "2026-09-03",
    rounds: 1,
  };
}

function questionsOf(source: PointSource, factorIds: readonly (string | undefined)[]): readonly string[] {
  const factors = factorIds.map((factorId = "") => ({ factorId, reason: "" }));
  return firstPoints(source, { factors, standing: [] }).map(({ question }) => question);
}

describe("G1 the open question of a point", () => {
  it("G1: three points with the same flag ask three questions", () => {
    expect(questionsOf(scored(2), [first, second, third])).toEqual(terms.openQuestions.low);
  });

  it("G1: where every question was asked, the one of longest ago comes back, never that of the point before", () => {
    const questions = questionsOf(scored(2), [first, second, third, fourth]);
    expect(questions[3]).toBe(questions[0]);
    expect(questions[3]).not.toBe(questions[2]);
  });

  it("G1: at a score of 1 nobody is asked why it is not even lower", () => {
    const questions = questionsOf(scored(1), [first, second, third]);
    expect(questions).toEqual(terms.openQuestions.lowest);
    expect(questions.filter((question) => terms.openQuestions.low.includes(question))).toEqual([]);
  });

  it("G1: a point that is added later does not ask what stands on the agenda already", () => {
    const [asked = "", other] = terms.openQuestions.low;
    expect(factorPoint(scored(2), "commitment", "", [asked]).question).toBe(other);
  });

  it("G1: points of a group without a flag do not ask the same either", () => {
    const people = greenport12.factors.filter(({ group }) => group === "people").map(({ id }) => id);
    expect(questionsOf(scored(4), people.slice(0, 2))).toEqual(terms.groupQuestions.people);
  });
});
