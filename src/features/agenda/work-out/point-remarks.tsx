import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

/** What the group wrote about the factor, where it is talked about (G6, R5). */
export function PointRemarks({ point }: { readonly point: AgendaPoint }) {
  const { documents } = useMessages();
  const { remarks } = useAgendaOnPage();
  const own = remarks.filter(({ factorId }) => factorId === point.factorId);
  if (own.length === 0) return null;
  return (
    <>
      <h4>{documents.point.remarks}</h4>
      <ul>
        {own.map(({ text }, place) => (
          <li key={place}>
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </>
  );
}
