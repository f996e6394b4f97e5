import { describe, expect, it } from "vitest";

import { makeRound, single } from "#tests/support/make-history.ts";

import { profileOf } from "./profile.ts";
import { shownRounds } from "./shown-rounds.ts";

const forms = makeRound(0, { trust: [0, 0, 2, 5, 1], vision: [0, 0, 2, 5, 1] });
const later = makeRound(1, { trust: [0, 0, 2, 5, 1] });
const manager = makeRound(2, { trust: single(2) }, { mode: "manager" });

describe("profileOf", () => {
  it("R2 A10: draws no value of another way of scoring under the date of the last round", () => {
    const rounds = shownRounds([forms, manager]);
    expect(profileOf(rounds, rounds.comparable[0], "trust")).toMatchObject({ now: { median: 2 } });
    expect(profileOf(rounds, rounds.comparable[0], "trust").before).toBeUndefined();
    expect(profileOf(rounds, rounds.comparable[0], "vision").now).toBeUndefined();
  });

  it("R7: a factor that the last round left out keeps its last value of the same kind, as older, and is drawn once", () => {
    const rounds = shownRounds([forms, later]);
    expect(profileOf(rounds, forms, "vision")).toMatchObject({
      now: { heldOn: forms.heldOn, median: 4 },
      isOlder: true,
      before: undefined,
    });
    expect(profileOf(rounds, forms, "trust")).toMatchObject({
      now: { heldOn: later.heldOn },
      isOlder: false,
      before: { heldOn: forms.heldOn },
    });
  });

  it("R5: says where too few answered, and keeps the last value that may be told", () => {
    const rounds = shownRounds([forms, { ...later, tooFew: ["vision"] }]);
    expect(profileOf(rounds, forms, "vision")).toMatchObject({ isTooFewNow: true, now: { median: 4 } });
    expect(profileOf(rounds, forms, "trust")).toMatchObject({ isTooFewNow: false, isTooFewBefore: false });
  });
});
