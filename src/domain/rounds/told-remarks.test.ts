import { expect, it } from "vitest";

import { toldRemarks } from "./told-remarks.ts";

const REMARKS = [
  { factorId: "trust", text: "Zeg het eerder" },
  { factorId: "learning", text: "Meer tijd" },
  { factorId: "trust", text: "Goed zo" },
];

it.each([
  ["none", 5, 40, 0],
  [null, 5, 40, 0],
  ["from-ten", 5, 9, 0],
  ["from-ten", 5, 10, 3],
  ["from-ten", 12, 11, 0],
  ["told", 5, 4, 0],
  ["told", 5, 5, 3],
] as const)("R5 with the rule %s, a threshold of %i and %i forms, %i remarks are told", (...given) => {
  const [remarkRule, threshold, ballots, told] = given;
  expect(toldRemarks(REMARKS, { remarkRule, threshold }, ballots)).toHaveLength(told);
});

it("R3, T3 remarks stand in the order of their letters, in whatever order they came", () => {
  const round = { remarkRule: "told", threshold: 5 } as const;
  const texts = (remarks: typeof REMARKS) => toldRemarks(remarks, round, 5).map(({ text }) => text);
  expect(texts(REMARKS)).toEqual(["Meer tijd", "Goed zo", "Zeg het eerder"]);
  expect(texts(REMARKS.toReversed())).toEqual(texts(REMARKS));
});
