import { isAddress } from "#domain/answer-sheet/columns/looks-personal.ts";

const LONGEST = 40;

/** A cell as it may be shown: short, and empty where it might tell who answered (R3). */
export function shortened(cell: string): string {
  if (isAddress(cell)) return "";
  return cell.length > LONGEST ? `${cell.slice(0, LONGEST).toWellFormed()}…` : cell;
}
