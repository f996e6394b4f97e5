import { measureDashboard } from "./dashboard.ts";
import { closeLab, type Lab, openLab } from "./lab.ts";
import { measureSaving } from "./saving.ts";
import { measureScoreToRadar } from "./score-to-radar.ts";
import { measureStartUp } from "./start-up.ts";
import { type Table, written } from "./table.ts";

/** Measured in a browser, against the app as it ships. */
const TIMED: Readonly<Record<string, (lab: Lab) => Promise<Table>>> = {
  "start-up": measureStartUp,
  saving: measureSaving,
  dashboard: measureDashboard,
  "score-to-radar": measureScoreToRadar,
};

/** Runs the benchmarks with these names, or all of them, and prints what they found in Markdown. */
export async function runBenchmarks(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in TIMED));
  if (unknown.length > 0) throw new Error(`There are only these: ${Object.keys(TIMED).join(", ")}.`);

  const lab = await openLab();
  try {
    for (const [name, measure] of Object.entries(TIMED)) {
      if (names.length === 0 || names.includes(name)) console.log(written(await measure(lab)));
    }
  } finally {
    await closeLab(lab);
  }
}
