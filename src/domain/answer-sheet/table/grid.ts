/** A sheet as it stands in its file: cells as text, and nothing found in it yet. */
export interface Grid {
  readonly records: readonly (readonly string[])[];
  /** Rows that a spreadsheet program does not show, counted from 0. */
  readonly hiddenRows: readonly number[];
  /** Whether cells may stand in the wrong column: a separator too many in a CSV file does that, Excel does not. */
  readonly mayShift: boolean;
}
