import type Papa from "papaparse";

import { type Grid } from "#domain/answer-sheet/table/grid.ts";
import { err, ok, type Result } from "#domain/result.ts";

import { decodeText } from "./decode-text.ts";
import { type ReadError } from "./read-error.ts";

const SEPARATORS = [",", ";", "\t"] as const;

/** Records that are read to find the separator. */
const SAMPLE = 50;

/** Reads a CSV file with comma, semicolon or tab, however it is encoded (B4). */
export async function readCsv(bytes: Uint8Array): Promise<Result<Grid, ReadError>> {
  const text = decodeText(bytes);
  if (text.includes("\0")) return err({ type: "notATable" });
  const { default: papa } = await import("papaparse");

  // Excel may write the separator itself above the sheet.
  const told = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = told?.[1] ?? findSeparator(papa, body);
  const { data, errors } = papa.parse<string[]>(body, { delimiter });

  const wrong = errors.find(({ type }) => type === "Quotes");
  const above = told === null ? [] : [[""]];
  return wrong === undefined
    ? ok({ records: [...above, ...data], hiddenRows: [], mayShift: true })
    : err({ type: "openQuote", row: (wrong.row ?? 0) + 1 + above.length });
}

/** The separator that cuts most records into the same number of cells, two at least; more cells win a tie. */
function findSeparator(papa: typeof Papa, text: string): string {
  const found = SEPARATORS.map((delimiter) => {
    const { data } = papa.parse<string[]>(text, { delimiter, preview: SAMPLE });
    const widths = data
      .filter((record) => record.some((cell) => cell.trim() !== ""))
      .map(({ length }) => length);
    const width = mostCommon(widths);
    const share = widths.filter((other) => other === width).length / widths.length;
    return { delimiter, width, share: width < 2 ? 0 : share };
  });
  const best = found.toSorted((one, other) => other.share - one.share || other.width - one.width)[0];
  return best?.delimiter ?? ",";
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
