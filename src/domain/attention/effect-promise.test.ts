import { expect, it } from "vitest";

import { key, runAfterwards } from "#tests/bench/attention/afterwards.ts";
import { normalModel } from "#tests/bench/attention/normal-model.ts";

// A community in which nobody's mind ever changes, and others come each time. What is rare is simulated with a seed.
it.each([8])(
  "G4, A11: with %d answers at most one in twenty steady factors is told to have moved, also of those chosen as low",
  (n) => {
    const tallies = runAfterwards({ model: normalModel(), people: "different", n, communities: 25 });
    for (const earlier of [1, 7]) expect(tallies.at(key.any(earlier)).share).toBeLessThanOrEqual(0.05);
    expect(tallies.at(key.low).share).toBeLessThanOrEqual(0.05);
    // It matters that the round they were chosen for weighs little.
    expect(tallies.at(key.lowInFull).share).toBeGreaterThan(tallies.at(key.low).share);
    // And it does tell what is so: a rule that never speaks would hold any promise.
    expect(tallies.at(key.fallen(7)).share).toBeGreaterThan(0.5);
  },
);
