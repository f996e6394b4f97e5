import { type Table, type TableColumn } from "#documents/pdf/write-table.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";

import { type AgendaDocument, type Measure, type ProfileRow } from "./agenda-document.ts";
import { valueWithoutMedian } from "./describe-standing.ts";

interface ProfileColumn extends TableColumn {
  readonly say: (row: ProfileRow) => string;
}

/** The numbers of the radar (U2), each beside its n and don't-knows where ballots were counted (S2). */
export function profileTable(document: AgendaDocument): Table {
  const { profile, speech } = document;
  const words = speech.messages.documents.profile;
  const measures = [...columnsOf(document, "now"), ...columnsOf(document, "previous")];
  const others = [...marksColumn(document), ...measures];
  const columns: readonly ProfileColumn[] = [
    {
      label: words.factor,
      width: 1 - others.reduce((sum, { width }) => sum + width, 0),
      namesRow: true,
      say: ({ name }) => name,
    },
    ...others,
  ];
  return {
    summary: words.summary,
    columns,
    rows: profile.map((row) => columns.map(({ say }) => say(row))),
  };
}

/** What stands out, in words: the same as the marks in the radar (U2). */
function marksColumn({ profile, speech }: AgendaDocument): readonly ProfileColumn[] {
  if (profile.every(({ marks = [] }) => marks.length === 0)) return [];
  return [
    {
      label: speech.messages.documents.profile.marks,
      width: 0.13,
      say: ({ marks = [] }) => marks.map(({ name }) => name).join(", "),
    },
  ];
}

function columnsOf(document: AgendaDocument, time: "now" | "previous"): readonly ProfileColumn[] {
  const { profile, speech } = document;
  const measures = profile.flatMap((row) => row[time] ?? []);
  if (measures.length === 0) return [];
  const words = speech.messages.documents.profile;
  const score: ProfileColumn = {
    label: time === "now" ? words.nowColumn : words.previousColumn,
    // Room for the month of an older score on the same line.
    width: measures.some(({ isOlder }) => isOlder) ? 0.18 : 0.11,
    align: "right",
    say: (row) => sayValue(row, time, speech),
  };
  if (measures.every(({ mode }) => !hasBallots(mode))) return [score];
  return [
    score,
    {
      label: time === "now" ? words.n : words.nBefore,
      width: 0.065,
      align: "right",
      say: (row) => sayCount(row[time]?.n, words.noValue),
    },
    {
      label: time === "now" ? words.dontKnow : words.dontKnowBefore,
      width: 0.09,
      align: "right",
      say: (row) => sayCount(row[time]?.dontKnow, words.noValue),
    },
  ];
}

export function sayValue(
  row: ProfileRow,
  time: "now" | "previous",
  { messages, format }: AgendaDocument["speech"],
): string {
  const words = messages.documents.profile;
  const measure: Measure | undefined = row[time];
  if (measure === undefined) return time === "now" && row.isTooFew === true ? words.tooFew : words.noValue;
  const value =
    measure.median === undefined ? valueWithoutMedian(measure, words) : format.number(measure.median);
  return measure.isOlder ? words.older(value, format.month(measure.heldOn)) : value;
}

export function sayCount(count: number | undefined, none: string): string {
  return count === undefined ? none : String(count);
}
