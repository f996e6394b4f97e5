import { FACTORS } from "./model.ts";
import { normalModel } from "./normal-model.ts";
import { seeded } from "./random.ts";
import { RIVALS } from "./rivals.ts";
import { Tallies } from "./tally.ts";
import { nextWatch, startWatch, verdictOf, type Watch } from "./watch.ts";

export const SWINGS = [0.15, 0.3] as const;
export const SWING_EARLIER = [1, 3, 7, 15] as const;
export const MINDING = "Kiemkracht";
export const NOT_MINDING = "Kiemkracht, if it did not reckon with swing";

/** False calls where whole meetings swing, with and without reckoning with it, and of XmR limits. */
export function runSwing(swing: number, n: number, communities: number): Tallies {
  const tallies = new Tallies();
  const random = seeded(Math.round(swing * 100) + n);
  const model = normalModel(swing);
  const xmr = RIVALS.find(({ name }) => name.startsWith("XmR"));
  for (let community = 0; community < communities; community += 1) {
    const made = model.make(n, "different", random);
    const first = made.meet(0);
    let [minding, notMinding] = [startWatch(first), startWatch(first)];
    for (let earlier = 1; earlier <= 15; earlier += 1) {
      const meeting = made.meet(0);
      const before = minding.meetings;
      minding = nextWatch(minding, meeting);
      notMinding = nextWatch(notMinding, meeting, false);
      tallies.at(`${MINDING} ${earlier}`).add(calls(minding), FACTORS);
      tallies.at(`${NOT_MINDING} ${earlier}`).add(calls(notMinding), FACTORS);
      const called = meeting.filter(
        (counts, factor) =>
          earlier >= (xmr?.needs ?? 0) &&
          xmr?.judge(
            before.map((round) => round[factor] ?? counts),
            counts,
          ) !== undefined,
      );
      tallies.at(`XmR limits ${earlier}`).add(called.length, FACTORS);
    }
  }
  return tallies;
}

function calls(watch: Watch): number {
  return watch.states.filter((_state, factor) => verdictOf(watch, factor) !== undefined).length;
}
