import { dueOf, openBefore } from "#domain/agenda/open-actions.ts";
import { type Speech } from "#i18n/language-context.tsx";

import {
  type AgendaDocument,
  type DocumentAction,
  type DocumentWorkForm,
  type ProfileRow,
} from "./agenda-document.ts";
import { type AgendaDocumentInput } from "./agenda-input.ts";
import { buildPoints } from "./build-points.ts";
import { marksOf } from "./factor-marks.ts";
import { profileIn, type RoundsShown, roundsShown } from "./scores-shown.ts";

/**
 * Tells an agenda in one language (D1): what is talked about, why, with whom and how long.
 *
 * Remarks come in that were written for the group, and none that are for the manager alone (G6); of a confidential
 * round only what may be shown (R5).
 */
export function buildAgendaDocument(input: AgendaDocumentInput, speech: Speech): AgendaDocument {
  const { community, meeting, texts } = input;
  const shown = roundsShown(input.rounds, input.agenda.roundId);
  const points = buildPoints(input, shown, speech);
  return {
    speech,
    community: community.name,
    heldOn: meeting.heldOn,
    meeting: meeting.title.trim(),
    isExample: community.isExample,
    ...shown.facts,
    profile: profileRows(input, shown, speech),
    points,
    openActions: actionsOf(input),
    workForms: workFormsOf(points),
    minutes: points.reduce((sum, point) => sum + point.minutes, 0),
    attribution: texts.attribution,
  };
}

function profileRows(input: AgendaDocumentInput, shown: RoundsShown, speech: Speech): readonly ProfileRow[] {
  return input.instrument.factors.flatMap(({ id }) => {
    const factor = input.texts.factors[id];
    if (factor === undefined) return [];
    const marks = marksOf(id, input, shown, speech);
    const row = { name: factor.name, shortLabel: factor.shortLabel, ...profileIn(shown, id) };
    return [marks === undefined ? row : { ...row, marks }];
  });
}

function actionsOf({ actions, members, meeting }: AgendaDocumentInput): readonly DocumentAction[] {
  return openBefore(actions, meeting.heldOn).map((action) => {
    const due = dueOf(action, meeting.heldOn);
    return {
      what: action.what,
      owner: members.find(({ id }) => id === action.ownerId)?.name ?? "",
      ...(due.type !== "noDay" && { dueOn: due.day }),
      isOverdue: due.type === "overdue",
    };
  });
}

function workFormsOf(points: AgendaDocument["points"]): readonly DocumentWorkForm[] {
  const forms = points.flatMap(({ workForm }) => workForm ?? []);
  return [...new Map(forms.map((form) => [form.name, form])).values()];
}
