import { unzipSync } from "fflate";

import { err, ok, type Result } from "#domain/result.ts";

import { type ReadError } from "./read-error.ts";

/** The parts of a workbook by their names, unpacked. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** All parts of a workbook together may unpack to this. 5,000 answer sheets of 30 columns are 6 MB. */
export const MAX_UNPACKED = 64 * 1024 * 1024;
const MAX_PARTS = 2000;

/** What stands beside the cells: nobody reads it, so nothing that is wrong with it can do harm. */
const BESIDE_CELLS =
  /(^|\/)(docProps|charts|drawings|media|pivotCache|pivotTables|externalLinks|customXml|slicer\w*|timeline\w*|persons|theme|ctrlProps|\w*comments\w*)(\/|\d*\.xml)/i;

/**
 * Unpacks the parts of a workbook that hold cells, and stops at a limit (B4).
 *
 * Room is made for what the archive says a part unpacks to, and never for more. So a part that is larger than it
 * says comes out cut off, and whatever is cut off is damaged.
 */
export function unpackWorkbook(bytes: Uint8Array): Result<Parts, ReadError> {
  const seen = { names: new Set<string>(), unpacked: 0 };
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (seen.names.add(name).size > MAX_PARTS) throw new Error("Too many parts.");
        if (!/\.(xml|rels)$/i.test(name) || BESIDE_CELLS.test(name)) return false;
        seen.unpacked += originalSize;
        return seen.unpacked <= MAX_UNPACKED;
      },
    });
    if (seen.unpacked > MAX_UNPACKED)
      return err({ type: "unpacksTooLarge", megabytes: MAX_UNPACKED / 1024 / 1024 });
    const other = otherKind(seen.names);
    if (other !== undefined) return err({ type: other });
    return Object.values(parts).every(isWhole) ? ok(parts) : err({ type: "damaged" });
  } catch {
    return err({ type: "damaged" });
  }
}

function otherKind(names: ReadonlySet<string>): "otherProgram" | "otherExcel" | undefined {
  if (names.has("content.xml") || names.has("Index/Document.iwa")) return "otherProgram";
  return names.has("xl/workbook.bin") ? "otherExcel" : undefined;
}

/** Whether a part ends with the end of the element that it begins with. */
function isWhole(bytes: Uint8Array): boolean {
  const text = new TextDecoder();
  const root = /<([\p{L}_][\p{L}\p{N}_.:-]*)[^<>]*>/u.exec(text.decode(bytes.subarray(0, 4096)));
  if (root === null) return false;
  const end = text.decode(bytes.subarray(-200)).trimEnd();
  return end.endsWith(`</${root[1]}>`) || (root[0].endsWith("/>") && end.endsWith("/>"));
}
