import { type Table } from "#documents/pdf/write-table.ts";

import { type AgendaDocument, type DocumentAction } from "./agenda-document.ts";

/** What was agreed before and is still open: what, who, when (G3). */
export function actionsTable({ openActions, speech }: AgendaDocument): Table {
  const { actions, point } = speech.messages.documents;
  const due = ({ dueOn, isOverdue }: DocumentAction) => {
    if (dueOn === undefined) return actions.noDay;
    const day = speech.format.day(dueOn);
    return isOverdue ? actions.overdue(day) : day;
  };
  return {
    summary: actions.summary,
    columns: [
      { label: actions.what, width: 0.5, namesRow: true },
      { label: actions.owner, width: 0.22 },
      { label: actions.due, width: 0.28 },
    ],
    rows: openActions.map((action) => [
      action.what,
      action.owner === "" ? point.nobody : action.owner,
      due(action),
    ]),
  };
}
