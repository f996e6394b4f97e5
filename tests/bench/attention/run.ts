import { writeFileSync } from "node:fs";

import { measureCost } from "./cost.ts";
import { type Model } from "./model.ts";
import { normalModel } from "./normal-model.ts";
import { realModel } from "./real-model.ts";
import {
  costTable,
  falseCallTable,
  familyTable,
  foundTable,
  standardErrors,
  swingTable,
  untilTable,
  type Block,
} from "./report.ts";
import { FALLS, runCell } from "./series.ts";
import { runSwing, SWINGS } from "./swinging.ts";
import { DROP, SLIDE, untilFound } from "./until-found.ts";

/** Ballots a round, and how many communities are made for each: the more ballots, the longer each takes. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [5, 3000],
  [8, 3000],
  [12, 2500],
  [20, 1500],
]);
const RESULTS = "tests/bench/attention/results.md";
/** Different people are where false calls and the best possible test are promised: that many times as many more. */
const QUIET_ONES = 3;
const MODELS: readonly Model[] = [normalModel(), realModel];
const PEOPLE = ["different", "same"] as const;

/**
 * Simulates what the flags promise (A11), prints the tables and writes those of a full run to `results.md`.
 *
 * `share` makes the run smaller, for a quick look; seeds are fixed, so that a full run always gives the same tables.
 */
export function runAttentionBenchmark(share = 1): void {
  const start = performance.now();
  const size = (communities: number) => Math.max(20, Math.round(communities * share));
  const blocks = MODELS.flatMap((model) => PEOPLE.map((people) => runBlock(model, people, size)));
  const swings = SWINGS.map((swing) => ({
    swing,
    byN: new Map([...SIZES].map(([n, communities]) => [n, runSwing(swing, n, size(communities / 2))])),
  }));
  const untils = MODELS.flatMap((model) =>
    [DROP, SLIDE].flatMap((course) =>
      PEOPLE.flatMap((people) =>
        [3, 7].map((earlier) => ({
          what: `${course.name}: ${model.name}, ${people} people, ${earlier} earlier`,
          found: untilFound({ model, people, n: 8, earlier, course, communities: size(500) }),
        })),
      ),
    ),
  );
  const minutes = (performance.now() - start) / 60_000;
  const text = written(blocks, [swingTable(swings), untilTable(untils), costTable(measureCost())], size);
  process.stdout.write(`${text}\nAfter ${minutes.toFixed(1)} minutes.\n`);
  // Only a full run may become what the app and the README quote.
  if (share === 1) writeFileSync(RESULTS, text);
}

function runBlock(model: Model, people: Block["people"], size: (communities: number) => number): Block {
  const cells = [...SIZES].map(([n, communities]) => {
    process.stderr.write(`${model.name}, ${people} people, ${n} ballots\n`);
    const quietOnes = people === "different" ? size(communities * QUIET_ONES) : 0;
    return [n, runCell({ model, people, n, communities: size(communities), quietOnes, seed: n })] as const;
  });
  return { model: model.name, people, byN: new Map(cells) };
}

function written(
  blocks: readonly Block[],
  rest: readonly string[],
  size: (communities: number) => number,
): string {
  const [swings = "", untils = "", costs = ""] = rest;
  const sizes = [...SIZES].map(([n, communities]) => `${size(communities)} of ${n}`).join(", ");
  return `${[
    "# What the flags promise, and what was measured",
    `Made by \`npm run bench:attention\`; seeds are fixed. Cells with four numbers are for 5 / 8 / 12 / 20 ballots a round.
Communities of twelve factors: ${sizes} ballots. “Made answers” are ordered answers around a level between 2.8 and 4.2;
“real answers” are those of one of 24 companies, whose people are drawn at random for each meeting. “Different” people come
each time, or the “same”. Of different people there are four times as many communities for false calls. ${standardErrors(blocks)}`,
    "## False calls: falling or rising though nothing changed (%, per factor and round; promised: at most 5)",
    falseCallTable(blocks),
    "## More than one factor and round (%, Kiemkracht)",
    familyTable(blocks),
    ...FALLS.flatMap((fall) => [
      `## Real falls of ${fall} points found at once (%)`,
      foundTable(blocks, fall),
    ]),
    `“Of the best possible” is the share of what the randomised conditional likelihood-ratio test finds, which knows the true
distributions before and after and sees the same anonymous answers, at a level equal to Kiemkracht’s own rate of false falls in
that cell. Promised for different people: 0.95 at 1 and 1.5 points, 0.90 at half a point. The next column is a harder yardstick:
where answers are not independent from meeting to meeting (the same people, or real people drawn from one company) that
test makes fewer false falls than its level, so it gets the level at which it makes as many as Kiemkracht. The other
rules buy their speed with false calls: read both tables.`,
    "## How soon: called in the first / by the second / by the fourth round (%; in brackets the median round), 8 ballots",
    untils,
    "## Where whole meetings swing up and down (%, false calls per factor and round, different people)",
    swings,
    `The swing is the standard deviation, in points, by which all answers of a meeting lie higher or lower together. It cannot
be told from change in two rounds; from three earlier rounds on Kiemkracht estimates it from all factors together.`,
    "## What it costs: 500 rounds of 20 ballots and twelve factors",
    costs,
  ].join("\n\n")}\n`;
}
