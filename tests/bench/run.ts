import { measureDashboard } from "./dashboard.ts";
import { closeLab, type Lab, openLab } from "./lab.ts";
import { measureSaving } from "./saving.ts";
import { measureScoreToRadar } from "./score-to-radar.ts";
import { measureStartUp } from "./start-up.ts";
import { type Table, written } from "./table.ts";

const BENCHMARKS: Readonly<Record<string, (lab: Lab) => Promise<Table>>> = {
  "start-up": measureStartUp,
  saving: measureSaving,
  dashboard: measureDashboard,
  "score-to-radar": measureScoreToRadar,
};

/** Runs the benchmarks with these names, or all of them, and prints a table of each. */
export async function runBenchmarks(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in BENCHMARKS));
  if (unknown.length > 0) throw new Error(`There are only these: ${Object.keys(BENCHMARKS).join(", ")}.`);

  const lab = await openLab();
  try {
    for (const [name, measure] of Object.entries(BENCHMARKS)) {
      if (names.length === 0 || names.includes(name)) console.log(written(await measure(lab)));
    }
  } finally {
    await closeLab(lab);
  }
}
