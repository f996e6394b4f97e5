import { useMemo } from "react";

import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { deedOfPoint } from "#domain/agenda/deed.ts";
import { effectAfter } from "#domain/attention/effect.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { EffectNote } from "#ui/effect-note.tsx";

import { useAgendaOnPage } from "./agenda-on-page.tsx";

/** How the factor of a point went after the meeting (G4); nothing before the day after it. */
export function Afterwards({ point }: { readonly point: AgendaPoint }) {
  const { agenda } = useMessages();
  const { meeting, source } = useAgendaOnPage();
  const { history } = source;
  const effect = useMemo(() => {
    const deed = deedOfPoint(point, meeting.heldOn);
    if (deed === undefined || deed.day >= history.today) return undefined;
    return effectAfter(history, deed.factorId, deed);
  }, [point, meeting.heldOn, history]);
  return effect === undefined ? null : <EffectNote lead={agenda.point.afterwards} effect={effect} />;
}
