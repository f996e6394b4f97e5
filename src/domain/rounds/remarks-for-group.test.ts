import { expect, it } from "vitest";

import { aCount, aRound, aScore } from "#tests/support/rows.ts";

import { type RemarkRows, remarksForGroup } from "./remarks-for-group.ts";

const SINGLE = { roundId: "round", mode: "agreed", ballots: 1, hidden: false } as const;
const FORMS = { roundId: "round", mode: "individual", ballots: 6, hidden: false } as const;

const rows = (some: Partial<RemarkRows>): RemarkRows => ({ rounds: [], scores: [], counts: [], ...some });
const texts = (...args: Parameters<typeof remarksForGroup>) =>
  remarksForGroup(...args).map(({ text }) => text);

it("G6: what was written beside a score is for the group, unless it is for the manager alone", () => {
  const scores = [
    aScore({ factorId: "commitment", remark: " Het loopt. ", remarkLevel: "team" }),
    aScore({ factorId: "reputation", remark: "Mag naar buiten", remarkLevel: "outside" }),
    aScore({ factorId: "shared-vision", remark: "Jan is lastig", remarkLevel: "private" }),
    aScore({ factorId: "interim-results", remark: "  " }),
    aScore({ roundId: "another", remark: "Van toen" }),
  ];
  expect(texts(rows({ scores }), SINGLE)).toEqual(["Het loopt.", "Mag naar buiten"]);
});

it("R4: a round that is open tells none", () => {
  const scores = [aScore({ remark: "Het loopt." })];
  expect(texts(rows({ scores }), { ...SINGLE, hidden: true })).toEqual([]);
});

it.each([
  ["told", 6, 1],
  ["told", 4, 0],
  ["from-ten", 6, 0],
  ["from-ten", 10, 1],
  ["none", 20, 0],
] as const)("R5: of forms with the rule %s, %i forms tell %i remarks", (remarkRule, ballots, told) => {
  const remarks = [{ factorId: "commitment", text: "Meer tijd" }];
  const all = rows({ rounds: [aRound({ mode: "individual", remarkRule })], counts: [aCount({ remarks })] });
  expect(texts(all, { ...FORMS, ballots })).toHaveLength(told);
});

it("R5: forms tell nothing of which the rule is not known any more", () => {
  const counts = [aCount({ remarks: [{ factorId: "commitment", text: "Meer tijd" }] })];
  expect(texts(rows({ counts }), FORMS)).toEqual([]);
});
