import { expect, it } from "vitest";

import { makeRound, single } from "#tests/support/make-history.ts";

import { movesBetween } from "./moves.ts";

it("A8 tells which scores are higher, lower and the same, of the factors that both rounds have", () => {
  const before = makeRound(0, { trust: single(3), vision: single(4), network: single(2), gone: single(5) });
  const now = makeRound(1, { trust: single(4), vision: single(3), network: single(2), fresh: single(1) });
  expect(movesBetween(before, now)).toEqual({ higher: ["trust"], lower: ["vision"], same: ["network"] });
});

it("I2 an answer that is no score is neither higher nor lower", () => {
  const unknown = makeRound(0, { trust: { dontKnow: 8 } });
  const known = makeRound(1, { trust: [0, 0, 8, 0, 0] });
  const none = { higher: [], lower: [], same: [] };
  expect(movesBetween(unknown, known)).toEqual(none);
  expect(movesBetween(known, unknown)).toEqual(none);
});
