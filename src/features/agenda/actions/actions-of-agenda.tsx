import { useRef } from "react";
import { Link } from "wouter";

import { type Action } from "#domain/agenda/action.ts";
import { type AgendaPoint } from "#domain/agenda/agenda.ts";
import { openActions, openBefore } from "#domain/agenda/open-actions.ts";
import { useAgendaOnPage } from "#features/agenda/work-out/agenda-on-page.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

import { ActionList } from "./action-list.tsx";

/** The point of an agenda at which the open actions are gone past. */
const PLACE_FOR_ACTIONS = "openActions";

/** What was agreed before this meeting and is still open: it comes back by itself (G3), first unless it has a point of its own (G1). */
export function OpenActionsFirst() {
  const { actions } = useMessages();
  const { points } = useAgendaOnPage();
  const before = useAgreedBefore();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasPoint = points.some(({ standingItem }) => standingItem === PLACE_FOR_ACTIONS);
  if (before.length === 0 || hasPoint) return null;
  return (
    <Section title={actions.openFirst} heading={heading}>
      <GonePast actions={before} onGone={() => heading.current?.focus()} />
    </Section>
  );
}

/** The actions that came of a point, and the way to agree on one more in a few seconds (G2). */
export function ActionsOfPoint({ point }: { readonly point: AgendaPoint }) {
  const { actions } = useMessages();
  const { community, members, meeting, actions: rows } = useAgendaOnPage();
  const before = useAgreedBefore();
  const list = useRef<HTMLDivElement>(null);
  const own = openActions(rows).filter(({ cameOf }) => cameOf === point.id);
  const agreed = {
    communityId: community.id,
    agreedOn: meeting.heldOn,
    cameOf: point.id,
    ...(point.factorId !== undefined && { factorId: point.factorId }),
  };
  const onGone = () => list.current?.focus();
  return (
    <div ref={list} role="group" tabIndex={-1} aria-label={actions.ofPoint}>
      {point.standingItem === PLACE_FOR_ACTIONS && before.length > 0 && (
        <GonePast actions={before} onGone={onGone} />
      )}
      <ActionList actions={own} members={members} agreed={agreed} onGone={onGone} />
    </div>
  );
}

function GonePast(props: { readonly actions: readonly Action[]; readonly onGone: () => void }) {
  const { actions } = useMessages();
  const { community, members } = useAgendaOnPage();
  return (
    <>
      <p className="quiet">{actions.openFirstHint}</p>
      <ActionList {...props} members={members} />
      <p>
        <Link href={places.actions(community.id)}>{actions.all}</Link>
      </p>
    </>
  );
}

function useAgreedBefore(): readonly Action[] {
  const { actions, meeting } = useAgendaOnPage();
  return openBefore(actions, meeting.heldOn);
}
