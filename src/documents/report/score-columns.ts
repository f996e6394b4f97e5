import { sayCount, sayValue } from "#documents/agenda/profile-table.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";

import { type ReportDocument, type ReportRow } from "./report-document.ts";

export interface ScoreColumn {
  readonly label: string;
  /** Share of the width; all shares together are 1. */
  readonly width: number;
  readonly align: "left" | "right";
  readonly namesRow?: true;
  /** What stands in a row; the course is drawn. */
  readonly say: "course" | ((row: ReportRow) => string);
}

/** What the table of the report tells of each factor. Where nothing was counted, it has no columns for it. */
export function scoreColumns({ rows, rounds, speech }: ReportDocument): readonly ScoreColumn[] {
  const { profile, report } = speech.messages.documents;
  const measures = rows.flatMap(({ now }) => now ?? []);
  const counts: readonly ScoreColumn[] = measures.some(({ mode }) => hasBallots(mode))
    ? [
        {
          label: profile.n,
          width: 0.06,
          align: "right",
          say: ({ now }) => sayCount(now?.n, profile.noValue),
        },
        {
          label: profile.dontKnow,
          width: 0.12,
          align: "right",
          say: ({ now }) => sayCount(now?.dontKnow, profile.noValue),
        },
      ]
    : [];
  const others: readonly ScoreColumn[] = [
    {
      label: profile.nowColumn,
      width: measures.some(({ isOlder }) => isOlder) ? 0.2 : 0.13,
      align: "right",
      say: (row) => sayValue(row, "now", speech),
    },
    ...counts,
    { label: profile.marks, width: 0.22, align: "left", say: saysMarks },
  ];
  const room = 1 - others.reduce((sum, { width }) => sum + width, 0);
  return [
    {
      label: profile.factor,
      width: room / 2,
      align: "left",
      namesRow: true,
      say: ({ shortLabel }) => shortLabel,
    },
    {
      label: rounds === 1 ? report.scale : report.courseColumn,
      width: room / 2,
      align: "left",
      say: "course",
    },
    ...others,
  ];
}

function saysMarks({ marks = [] }: ReportRow): string {
  return marks.map(({ name }) => name).join(", ");
}
