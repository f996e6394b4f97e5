import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { greenport12En } from "#content/greenport-12/en.ts";
import { greenport12Nl } from "#content/greenport-12/nl.ts";
import { POINTS } from "#domain/rounds/answer.ts";

import { answerLabels } from "./answer-labels.ts";
import { readAnswer } from "./read-answer.ts";

const LABELS = answerLabels([greenport12Nl, greenport12En]);

function read(cell: string) {
  const result = readAnswer(cell, LABELS);
  return result.ok ? result.value.answer : result.error;
}

describe("readAnswer", () => {
  it("I2 reads the five points as numbers, however a spreadsheet writes them", () => {
    expect(["1", "5", " 4 ", "4,0", "4.0", "4.00", "+3", "\u00a02\u00a0"].map(read)).toEqual([
      1, 5, 4, 4, 4, 4, 3, 2,
    ]);
  });

  it("I2 reads LimeSurvey codes and says that they are codes", () => {
    expect(["A1", "A5", "a3"].map(read)).toEqual([1, 5, 3]);
    expect(readAnswer("A1", LABELS)).toEqual({ ok: true, value: { answer: 1, writing: "code" } });
    expect(read("A6")).toBe("unknown");
  });

  it("I2 reads the labels of the instrument in both languages", () => {
    for (const texts of [greenport12Nl, greenport12En]) {
      for (const point of POINTS) expect(read(texts.points[point].toUpperCase())).toBe(point);
    }
  });

  it.each([
    ["Helemaal mee oneens", 1],
    ["zeer oneens", 1],
    ["Oneens", 2],
    ["Mee oneens", 2],
    ["niet mee eens", 2],
    ["Neutraal", 3],
    ["Niet eens/niet oneens", 3],
    ["noch mee eens, noch mee oneens", 3],
    ["eens", 4],
    ["Mee eens", 4],
    ["Helemaal (mee) eens", 5],
    ["Strongly disagree", 1],
    ["Disagree", 2],
    ["Neither agree nor disagree", 3],
    ["Agree", 4],
    ["Strongly Agree", 5],
    ["Weet niet", "dont-know"],
    ["weet ik niet", "dont-know"],
    ["Geen mening", "dont-know"],
    ["I don’t know", "dont-know"],
    ["?", "dont-know"],
    ["n.v.t.", "not-applicable"],
    ["N.v.t", "not-applicable"],
    ["Niet van toepassing (voor nu)", "not-applicable"],
    ["N/A", "not-applicable"],
    ["4 - eens", 4],
    ["4: Eens", 4],
    ["(5) helemaal mee eens", 5],
    ["1 Helemaal niet", 1],
    ["helemaal mee oneens (1)", 1],
    ["Agree - 4", 4],
    ["Niet oneens en niet eens", 3],
    ["Niet oneens, niet eens", 3],
    ["Niet mee oneens, maar ook niet mee eens", 3],
    ["oneens noch eens", 3],
    ["Neither disagree nor agree", 3],
    ["Half eens, half oneens", 3],
    ["Both agree and disagree", 3],
    ["3 - niet oneens, niet eens", 3],
    ["5 helemaal wel", 5],
    ["1 (heel weinig)", 1],
    ["5 = zeer veel", 5],
    ["5: Completely true for us", 5],
    ["heel veel (5)", 5],
    ["4 - vaak", 4],
    ["", undefined],
    ["   ", undefined],
    ["geen antwoord", undefined],
  ] as const)("I2 reads %j as %j", (cell, answer) => {
    expect(read(cell)).toBe(answer);
  });

  it.each([
    ["0", "outsideScale"],
    ["6", "outsideScale"],
    ["10", "outsideScale"],
    ["-1", "outsideScale"],
    ["99", "outsideScale"],
    ["8 - goed", "outsideScale"],
    ["7,5", "outsideScale"],
    ["3,5", "fraction"],
    ["1 - helemaal mee eens", "contradiction"],
    ["4 - weet niet", "contradiction"],
    ["NA", "ambiguous"],
    ["6 - helemaal wel", "outsideScale"],
    ["5 helemaal niet", "contradiction"],
    ["5 %", "unknown"],
    ["4 april", "unknown"],
    ["3 mensen zeiden dat er in de pauze te weinig tijd was", "unknown"],
    ["soms", "unknown"],
    ["4 5", "unknown"],
    ["3-4", "unknown"],
    ["=1+3", "unknown"],
    ["1e0", "unknown"],
    ["0x4", "unknown"],
    ["IV", "unknown"],
    ["TRUE", "unknown"],
    ["#N/B", "unknown"],
    ["__proto__", "unknown"],
    ["constructor", "unknown"],
    ["4".repeat(100_000), "unknown"],
    ["\ud800", "unknown"],
  ] as const)("I3 converts nothing silently: %j is %s", (cell, problem) => {
    expect(read(cell)).toBe(problem);
  });

  it("I3 tells mild wording from plain wording, which one sheet cannot both have", () => {
    const writing = (cell: string) => {
      const result = readAnswer(cell, LABELS);
      return result.ok && result.value.writing;
    };

    expect(["eens", "enigszins mee eens", "somewhat disagree", "helemaal eens"].map(writing)).toEqual([
      "plain",
      "mild",
      "mild",
      "usual",
    ]);
  });

  it("B4 never throws and never gives anything but an answer, nothing, or a reason", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.double().map(String), fc.integer().map(String)),
        (cell) => {
          const result = readAnswer(cell, LABELS);

          expect([...POINTS, "dont-know", "not-applicable", undefined, "refused"]).toContain(
            result.ok ? result.value.answer : "refused",
          );
        },
      ),
    );
  });
});
