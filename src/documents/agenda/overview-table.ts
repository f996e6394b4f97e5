import { type Table } from "#documents/pdf/write-table.ts";

import { type AgendaDocument } from "./agenda-document.ts";

/** The agenda at a glance: what, when, how long, whose (G1). */
export function overviewTable({ points, speech }: AgendaDocument): Table {
  const { overview, point: words } = speech.messages.documents;
  return {
    summary: overview.summary,
    columns: [
      { label: overview.number, width: 0.05, align: "right" },
      { label: overview.point, width: 0.42, namesRow: true },
      { label: overview.marks, width: 0.13 },
      { label: overview.start, width: 0.08, align: "right" },
      { label: overview.minutes, width: 0.11, align: "right" },
      { label: overview.owner, width: 0.21 },
    ],
    rows: points.map(({ number, title, marks, start, minutes, owner }) => [
      String(number),
      title,
      marks.map(({ name }) => name).join(", "),
      sinceStart(start),
      String(minutes),
      owner === "" ? words.nobody : owner,
    ]),
  };
}

/** "0:05": hours and minutes after the beginning of the meeting, whose hour nobody gave. */
function sinceStart(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
