import { useRef } from "react";
import { Link } from "wouter";

import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { openActions } from "#domain/agenda/open-actions.ts";
import { useAgendaOnPage } from "#features/agenda/work-out/agenda-on-page.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

import { ActionList } from "./action-list.tsx";

/** What was agreed before this meeting and is still open: it comes first, and comes back by itself (G1, G3). */
export function OpenActionsFirst() {
  const { actions } = useMessages();
  const { community, members, meeting, actions: rows } = useAgendaOnPage();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = openActions(rows).filter(({ agreedOn }) => agreedOn < meeting.heldOn);
  if (before.length === 0) return null;
  return (
    <Section title={actions.openFirst} heading={heading}>
      <p className="quiet">{actions.openFirstHint}</p>
      <ActionList actions={before} members={members} onGone={() => heading.current?.focus()} />
      <p>
        <Link href={places.actions(community.id)}>{actions.all}</Link>
      </p>
    </Section>
  );
}

/** The actions that came of a point, and the way to agree on one more in a few seconds (G2). */
export function ActionsOfPoint({ point }: { readonly point: AgendaPoint }) {
  const { actions } = useMessages();
  const { community, members, meeting, actions: rows } = useAgendaOnPage();
  const list = useRef<HTMLDivElement>(null);
  const own = openActions(rows).filter(({ cameOf }) => cameOf === point.id);
  const agreed = {
    communityId: community.id,
    agreedOn: meeting.heldOn,
    cameOf: point.id,
    ...(point.factorId !== undefined && { factorId: point.factorId }),
  };
  return (
    <div ref={list} role="group" tabIndex={-1} aria-label={actions.ofPoint}>
      <ActionList actions={own} members={members} agreed={agreed} onGone={() => list.current?.focus()} />
    </div>
  );
}
