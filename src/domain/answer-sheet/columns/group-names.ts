import { filledCells, type Table } from "#domain/answer-sheet/table/table.ts";
import { groupBy } from "#domain/group-by.ts";

/** The groups of a column, by spelling: each with the name that is written most often. */
export interface GroupNames {
  /** The name of the group that a cell stands for; "" for an empty cell. */
  readonly nameOf: (cell: string) => string;
  /** Groups that were written in several ways, the name that was kept first. */
  readonly joined: readonly (readonly string[])[];
}

/** Joins what differs in capitals, spaces or accents only: "Noord", "noord" and "NOORD " are one group (R3, R5). */
export function groupNames(table: Table, column: number): GroupNames {
  const spellings = groupBy(filledCells(table, column).map(inOneLine), bare);
  const ranked = new Map(
    [...spellings].map(([key, cells]) => [
      key,
      [...groupBy(cells, (cell) => cell)]
        .toSorted(([, one], [, other]) => other.length - one.length)
        .map(([cell]) => cell),
    ]),
  );
  return {
    nameOf: (cell) => ranked.get(bare(inOneLine(cell)))?.[0] ?? "",
    joined: [...ranked.values()].filter(({ length }) => length > 1),
  };
}

// A title is one line: what breaks or hides it becomes a space.
function inOneLine(cell: string): string {
  return cell.replace(/[\p{C}\s]+/gu, " ").trim();
}

function bare(cell: string): string {
  return cell
    .normalize("NFKD")
    .replace(/[\p{M}\s]/gu, "")
    .toLowerCase();
}
