import { writeFileSync } from "node:fs";

import { afterwardsSection, afterwardsRows } from "./afterwards.ts";
import { measureCost } from "./cost.ts";
import { type Model } from "./model.ts";
import { nearModel } from "./near-model.ts";
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
import { rareTable, wideFalseTable, wideFoundTable } from "./wide-report.ts";

/** Ballots a round, and how many communities are made for each: the more ballots, the longer each takes. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [5, 900],
  [8, 900],
  [12, 700],
  [20, 450],
]);
/** More ballots than most communities have. */
const LARGE_SIZES: ReadonlyMap<number, number> = new Map([
  [24, 250],
  [40, 180],
  [100, 80],
]);
const RESULTS = "tests/bench/attention/results.md";
/** So many of them have falls, and so many times more in which nothing happens: promises are about different people. */
const FALLING = { different: 1, partly: 0, same: 0.5 } as const;
const QUIET = { different: 2, partly: 1, same: 0.5 } as const;
/** And so many more in which only false calls are counted. */
const CALM = { different: 8, partly: 1, same: 1 } as const;
/** There are few communities of many ballots, so more of them are calm. */
const CALM_AND_LARGE = 60;
const MODELS: readonly Model[] = [normalModel(), realModel];
const PEOPLE = ["different", "same"] as const;

/**
 * Simulates what the flags promise (A11), prints the tables and writes those of a full run to `results.md`.
 *
 * `share` makes the run smaller, for a quick look; seeds are fixed, so that a full run always gives the same tables.
 */
export function runAttentionBenchmark(share = 1): void {
  const start = performance.now();
  const size = (communities: number) =>
    communities === 0 ? 0 : Math.max(20, Math.round(communities * share));
  const blocks = MODELS.flatMap((model) =>
    (["different", "partly", "same"] as const).map((people) => runBlock(model, people, SIZES, size)),
  );
  const wide = [...MODELS, nearModel].map((model) => {
    const known = blocks.find((block) => block.model === model.name && block.people === "different");
    const more = runBlock(model, "different", LARGE_SIZES, size);
    const usual = known ?? runBlock(model, "different", SIZES, (communities) => size(communities / 3));
    return { ...more, byN: new Map([...usual.byN, ...more.byN]) };
  });
  const swings = SWINGS.map((swing) => ({
    swing,
    byN: new Map([...SIZES].map(([n, communities]) => [n, runSwing(swing, n, size(communities / 2))])),
  }));
  const untils = MODELS.flatMap((model) =>
    [DROP, SLIDE].flatMap((course) =>
      PEOPLE.flatMap((people) =>
        [3, 7].map((earlier) => ({
          what: `${course.name}: ${model.name}, ${people} people, ${earlier} earlier`,
          found: untilFound({ model, people, n: 8, earlier, course, communities: size(300) }),
        })),
      ),
    ),
  );
  const minutes = (performance.now() - start) / 60_000;
  const afterwards = afterwardsRows([...MODELS, ...SWINGS.map((swing) => normalModel(swing))], SIZES, size);
  const rest = [swingTable(swings), untilTable(untils), costTable(measureCost()), afterwards];
  const text = written(blocks, wide, rest, size);
  process.stdout.write(`${text}\nAfter ${minutes.toFixed(1)} minutes.\n`);
  // Only a full run may become what the app and the README quote.
  if (share === 1) writeFileSync(RESULTS, text);
}

function runBlock(
  model: Model,
  people: Block["people"],
  sizes: ReadonlyMap<number, number>,
  size: (communities: number) => number,
): Block {
  const cells = [...sizes].map(([n, communities]) => {
    process.stderr.write(`${model.name}, ${people} people, ${n} ballots\n`);
    const falling = size(communities * FALLING[people]);
    const quietOnes = size(communities * QUIET[people]);
    const calmOnes = size(communities * (n >= 24 ? CALM_AND_LARGE : CALM[people]));
    return [n, runCell({ model, people, n, communities: falling, quietOnes, calmOnes, seed: n })] as const;
  });
  return { model: model.name, people, byN: new Map(cells) };
}

function written(
  blocks: readonly Block[],
  wide: readonly Block[],
  rest: readonly string[],
  size: (communities: number) => number,
): string {
  const [swings = "", untils = "", costs = "", afterwards = ""] = rest;
  const sizes = [...SIZES].map(([n, communities]) => `${size(communities)} of ${n}`).join(", ");
  return `${[
    "# What the flags promise, and what was measured",
    `Made by \`npm run bench:attention\`; seeds are fixed. Cells with four numbers are for 5 / 8 / 12 / 20 ballots a round,
cells with seven for 5 / 8 / 12 / 20 / 24 / 40 / 100. Communities of twelve factors: ${sizes} ballots. “Made answers” are ordered
answers around a level between 2.8 and 4.2; “real answers” are those of one of 24 companies. “Different” people come each time:
always others, whose answers are dealt as those of the company are; or “partly” the same: half of the made people stay, and of
the real company n are drawn anew, so that many come again; or the “same”. Of different people there are eleven times as many
communities for false calls; of the same people half as many with falls. ${standardErrors(blocks)}`,
    "## False calls: falling or rising though nothing changed (%, per factor and round; promised: at most 5)",
    falseCallTable(blocks),
    "## More answers, and answers that are nearly all the same (%, false calls of Kiemkracht; promised: at most 5)",
    wideFalseTable(wide),
    `Of answers that are “nearly all the same”, 90 to 97 in a hundred lie on one point of the scale. Communities of 24, 40 and 100 ballots: ${[...LARGE_SIZES.values()].map((communities) => size(communities)).join(", ")}, and 62 times as many more for false calls.`,
    "## How sure: changes called though nothing changed that say they are at least this rare (%, of factors and rounds, and of rounds)",
    rareTable(wide),
    `A flag says how rare its change would be if nothing had changed: for its factor, and for any of twelve. Each cell may be as large
as its heading, and no larger. The sums behind these chances count ties in full, both directions and every look, so most are smaller.`,
    "## More than one factor and round (%, Kiemkracht)",
    familyTable(blocks),
    ...FALLS.flatMap((fall) => [
      `## Real falls of ${fall} points found at once (%)`,
      foundTable(blocks, fall),
    ]),
    `“The best such test” is the best of a class: of all tests that compare the last answers with all earlier ones together and hold
their level whatever the answers are like (similar tests, conditional on the counts). It is the randomised likelihood-ratio test,
which knows the true distributions before and after and sees the same anonymous answers, at a level equal to Kiemkracht’s own
rate of false falls in that cell. A test that knew who answered what, or trusted a model of the answers, could find more. Promised
for different people: 0.95 at 1 and 1.5 points, 0.90 at half a point. The next column is a harder yardstick: where answers are not
independent from meeting to meeting (the same people) that test makes fewer false falls than its level, so it gets the level at
which it makes as many as Kiemkracht. The other rules buy their speed with false calls: read both tables.`,
    "## Real falls found at once, with more answers and with answers that are nearly all the same (%)",
    wideFoundTable(wide),
    "## How soon: called in the first / by the second / by the fourth round (%; in brackets the median round), 8 ballots",
    untils,
    "## Where whole meetings swing up and down (%, false calls per factor and round, different people)",
    swings,
    `The swing is the standard deviation, in points, by which all answers of a meeting lie higher or lower together. It cannot
be told from change in two rounds; from three earlier rounds on Kiemkracht estimates it from all factors together.`,
    ...afterwardsSection(afterwards),
    "## What it costs: 500 rounds of 20 ballots and twelve factors",
    costs,
  ].join("\n\n")}\n`;
}
