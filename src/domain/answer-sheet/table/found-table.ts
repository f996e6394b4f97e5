import { type Table } from "./table.ts";

/** What the user says about a sheet where what we see in it is a guess. */
export interface TableChoices {
  /** `people`: each column of a turned table is a person; `counts`: its cells tell how many gave each answer. */
  readonly shape?: "asItStands" | "people" | "counts";
  /** Rows that look like totals or notes are used after all. */
  readonly keepsAll?: boolean;
  readonly leavesOutHidden?: boolean;
}

/** What was left out of a sheet, or assumed about it: always said, and undone where it is a guess. */
export type TableNote =
  /** The first row of headings; what stands above it is not used. */
  | { readonly type: "startsAt"; readonly row: number }
  /** These rows together are the headings. */
  | { readonly type: "headingRows"; readonly rows: readonly number[] }
  | { readonly type: "noHeadings" }
  /** Rows with averages or totals, and what they are called. */
  | { readonly type: "summaryRows"; readonly rows: readonly number[]; readonly labels: readonly string[] }
  | { readonly type: "repeatedHeadings"; readonly rows: readonly number[] }
  /** Rows below the table, after an empty row. */
  | { readonly type: "below"; readonly rows: readonly number[] }
  /** Columns beside the table, without a heading, counted from 0. */
  | { readonly type: "beside"; readonly columns: readonly number[] }
  | { readonly type: "hiddenRows"; readonly rows: readonly number[]; readonly areLeftOut: boolean }
  | { readonly type: "turned" | "counts" }
  /** One row per answer became one row per person; the column that tells who, counted from 0. */
  | { readonly type: "joined"; readonly column: number };

export interface FoundTable {
  readonly table: Table;
  readonly notes: readonly TableNote[];
  /** How many factors its headings name: of several sheets, the one with most is meant. */
  readonly factors: number;
}
