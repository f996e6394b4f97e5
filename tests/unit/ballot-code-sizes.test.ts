import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { type HandedIn, packBallot } from "#domain/ballot/packed-ballot.ts";
import { POINTS } from "#domain/rounds/answer.ts";
import { makeSealKeys } from "#platform/seal.ts";
import { sealBallot } from "#storage/pool/seal-ballot.ts";
import { qrModules } from "#ui/qr-modules.ts";

const ADDRESS = "https://kiemkracht.example.org/#/";
const factors = greenport12.factors.map(({ id }) => id);

/** A phone's screen shows one of this version with squares that a laptop's camera tells apart. */
const LARGEST_THAT_IS_READ = 21;

/** As people write them: some 65 signs each. */
const REMARKS = [
  "We doen wat we afspreken, maar de afspraken staan nergens vast.",
  "Wat we in de kas leren, komt niet bij de andere telers terecht.",
  "Mijn eigen organisatie weet nog niet wat het hier gaat opleveren.",
  "De trekker doet te veel alleen. Kunnen we taken anders verdelen?",
  "Er is te weinig tijd om na te denken over wat er is misgegaan.",
  "Studenten haken na elk half jaar af, en dan begint alles opnieuw.",
  "Onze droom is helder, maar niemand weet wie de eerste stap zet.",
  "Goed dat de gemeente nu aan tafel zit; de bank mist nog steeds.",
  "We vieren te weinig wat er wel lukt, dat kost ons veel energie.",
  "Het geld is er tot de zomer, daarna is er niets meer geregeld.",
  "Ik hoor steeds dezelfde drie mensen praten in elke bijeenkomst.",
  "Prettige sfeer, eerlijk gesprek, en eindelijk een echt besluit.",
];

it("T1 a form with twelve remarks fits in a code that a camera reads, and what was measured is what is told", async () => {
  const { publicKey } = await makeSealKeys();
  const lines: string[] = [];
  for (const [what, count, asksRemarks] of [
    ["12 scores, no remarks asked", 0, false],
    ["12 scores, up to 3 remarks", 3, true],
    ["12 scores, 12 remarks", 12, true],
  ] as const) {
    const questions = { factors, asksRemarks };
    const ballot = aBallot(count);
    const packed = packBallot(ballot, questions);
    const code = await sealBallot(ballot, { roundId: "EBESExQVFhcYGRobHB0eHw", publicKey, questions });
    if (!packed.ok || !code.ok) throw new Error("not packed");
    const version = versionOf(ADDRESS + code.value);
    expect(version).toBeLessThanOrEqual(LARGEST_THAT_IS_READ);
    const plain = JSON.stringify(ballot);
    const sealed = Math.floor(((code.value.length - 1) * 7) / 17);
    lines.push(
      `| ${what} | ${packed.value.length} | ${sealed} | ${code.value.length} | ${version} | ${plain.length} | ${versionOf(plain)} |`,
    );
  }
  expect(tableUnder("**The form in a code**")).toEqual(lines);
});

function aBallot(remarks: number): HandedIn {
  return {
    ballotId: "AAECAwQFBgcICQoLDA0ODw",
    edition: 0,
    answers: Object.fromEntries(factors.map((id, place) => [id, POINTS[place % POINTS.length] ?? 3])),
    remarks: Object.fromEntries(factors.slice(0, remarks).map((id, place) => [id, REMARKS[place] ?? ""])),
  };
}

function versionOf(text: string): number {
  return qrModules(text)?.version ?? Number.NaN;
}

/** The rows of the first table under a heading. */
function tableUnder(heading: string): readonly string[] {
  const [, below = ""] = readFileSync("tests/bench/README.md", "utf8").split(heading);
  const [, table = ""] = below.split(/\n\|(?: --- \|)+\n/u);
  return (table.split("\n\n")[0] ?? "").trimEnd().split("\n");
}
