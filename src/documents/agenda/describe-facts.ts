import { type Speech } from "#i18n/language-context.tsx";

import { type AgendaDocumentPoint } from "./agenda-document.ts";

/** How long a point takes, whose it is and how it is done, on one line (G1). */
export function describeFacts(
  { minutes, owner, workForm }: AgendaDocumentPoint,
  { messages }: Speech,
): string {
  const { agenda, point } = messages.documents;
  return [
    agenda.duration(minutes),
    owner === "" ? point.noOwner : point.owner(owner),
    ...(workForm === undefined ? [] : [point.workForm(workForm.name)]),
  ].join(" · ");
}
