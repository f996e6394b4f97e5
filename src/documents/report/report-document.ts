import { type ProfileRow, type RoundsTold, type TrendMark } from "#documents/agenda/agenda-document.ts";
import { type Day } from "#domain/rows/row.ts";

/** What a board reads about a community on one page (D2): how it stands after its last round, and what was done about it. */
export interface ReportDocument extends RoundsTold {
  readonly community: string;
  /** Made-up data. */
  readonly isExample: boolean;
  /** How many rounds can be shown, and since when. */
  readonly rounds: number;
  readonly since: Day;
  readonly heldOn: Day;
  /** Every factor in the order of the instrument. */
  readonly rows: readonly ReportRow[];
  /** In the order of the dashboard. */
  readonly good: readonly ReportFind[];
  readonly attention: readonly ReportFind[];
  /** What was put on agendas, the last first. */
  readonly done: readonly string[];
  /** Whose factors these are. */
  readonly attribution: string;
}

export interface ReportRow extends ProfileRow {
  readonly trend: readonly TrendMark[];
}

/** A factor and what stands out about it, in a sentence (A8). */
export interface ReportFind {
  readonly name: string;
  readonly says: string;
}
