import { measureAgainst } from "./against.ts";
import { feedHostileFiles } from "./fuzz.ts";
import { tellHowFar } from "./how-far.ts";
import { killTable, killWhileWriting } from "./kill.ts";
import { closeLab, type Lab, openLab } from "./lab.ts";
import { measureOpening } from "./opening.ts";
import { measureRestore } from "./restore.ts";
import { measureSaving } from "./saving.ts";
import { measureScoreToRadar } from "./score-to-radar.ts";
import { measureStartUp } from "./start-up.ts";
import { type Table, written } from "./table.ts";
import { tell } from "./told.ts";
import { measureTyping } from "./typing.ts";

/** Measured in a browser, against the app as it ships. */
const TIMED: Readonly<Record<string, (lab: Lab) => Promise<Table>>> = {
  "start-up": measureStartUp,
  saving: measureSaving,
  typing: measureTyping,
  opening: measureOpening,
  "score-to-radar": measureScoreToRadar,
  restore: measureRestore,
};

/** Only when it is asked for by name: it needs another build. */
const COMPARED = { against: measureAgainst };

/** Not a matter of time but of trust. */
const TRIED: Readonly<Record<string, (lab: Lab) => Promise<string>>> = {
  fuzz: tryHostileFiles,
  kill: tryKilling,
};

/** All that there is to measure; each has its place in the page of measurements. */
export const BENCHMARKS = [TIMED, COMPARED, TRIED].flatMap((some) => Object.keys(some));

/** Runs the benchmarks with these names, or all of them, and writes what they found into the page of measurements. */
export async function runBenchmarks(names: readonly string[]): Promise<void> {
  if (names.some((name) => !BENCHMARKS.includes(name)))
    throw new Error(`There are only these: ${BENCHMARKS.join(", ")}.`);

  const lab = await openLab();
  try {
    for (const [name, measure] of Object.entries({ ...TIMED, ...COMPARED })) {
      if (names.length > 0 ? !names.includes(name) : name in COMPARED) continue;
      console.error(`${name}: measuring`);
      report(name, written(await measure(lab)));
    }
    for (const [name, attempt] of Object.entries(TRIED)) {
      if (names.length > 0 && !names.includes(name)) continue;
      report(name, await attempt(lab));
    }
  } finally {
    await closeLab(lab);
  }
}

function report(name: string, found: string): void {
  tell(name, found);
  console.log(found);
}

async function tryHostileFiles(lab: Lab): Promise<string> {
  return `Made by \`npm run bench:fuzz\`, with Chromium ${lab.browser.version()} and Node ${process.version}. Backups, CSV files and workbooks are
damaged byte by byte, value by value and cell by cell, always in the same way; all are read by the app's own readers in Node, a
part is also stored in a database in the browser, which is looked at whole after each file, and a part is chosen in the app
itself while its page is watched: with the heaviest that is let through (5,000 rows of 200 columns), a workbook that unpacks
400 times its size, and JSON of 20 million levels. A crash is anything thrown; a file is taken whole, or refused with a reason.

${await feedHostileFiles(lab)}`;
}

async function tryKilling({ url, browser }: Lab): Promise<string> {
  const page = new URL("bench/kill.html", url).href;
  const kill = (kills: number, inHaste: boolean) =>
    killWhileWriting(page, kills, {
      inHaste,
      onKill: (done) => tellHowFar(inHaste ? "kills of a hasty writer" : "kills", done, kills),
    });
  const outcome = await kill(200, false);
  const control = await kill(20, true);
  return `Made by \`npm run bench:kill\`, with Chromium ${browser.version()} on ${process.platform}. The page writes without pause through the
app's own writers: answers, remarks, points, edits, agendas with their points, imports with their ballots.

${killTable(outcome)}

Whether this test can see a loss at all: on a writer that acknowledges before its write is stored, ${control.kills} kills lose
${control.lost.length} of ${control.acknowledged} acknowledged writes.`;
}
