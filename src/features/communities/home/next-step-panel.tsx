import { ArrowRight } from "lucide-react";
import { Link } from "wouter";

import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { carryingMeeting } from "#ui/carried-meeting.ts";
import { placeOfOpenRound } from "#ui/place-of-round.ts";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

import { type NextStep } from "./next-step.ts";

interface NextStepPanelProps {
  readonly communityId: string;
  readonly step: NextStep;
  readonly hasRounds: boolean;
}

/** The one step that is due, and quiet ways to everything else (U1). */
export function NextStepPanel({ communityId, step, hasRounds }: NextStepPanelProps) {
  const { home } = useMessages().communities;
  const format = useFormat();
  const { text, action } = home.next[step.type];
  return (
    <Section className="next-step" title={home.next.title}>
      <p>{text(format.day(step.day))}</p>
      <Link
        className={buttonClass("primary", "large")}
        href={placeOf(step, communityId)}
        {...(step.type === "scoreMeeting" && { state: carryingMeeting(step.meetingId) })}
      >
        {action}
        <ArrowRight aria-hidden="true" size={20} />
      </Link>
      <OtherPlaces communityId={communityId} step={step} hasRounds={hasRounds} />
    </Section>
  );
}

function placeOf(step: NextStep, communityId: string): string {
  switch (step.type) {
    case "goOn":
      return placeOfOpenRound(step.round, communityId);
    case "makeAgenda":
      return places.agendas(communityId);
    case "openAgenda":
      return places.agenda(communityId, step.agendaId);
    case "seeResults":
      return places.dashboard(communityId);
    case "scoreFirst":
    case "scoreMeeting":
    case "scoreNext":
      return places.newRound(communityId);
  }
}

function OtherPlaces({ communityId, step, hasRounds }: NextStepPanelProps) {
  const { also } = useMessages().communities.home;
  const here = placeOf(step, communityId);
  const links = [
    { href: places.newRound(communityId), text: also.score },
    { href: places.dashboard(communityId), text: also.dashboard, needsRounds: true },
    { href: places.agendas(communityId), text: also.agendas, needsRounds: true },
    { href: places.importing(communityId), text: also.importing },
    { href: places.profile(communityId), text: also.profile },
  ];
  return (
    <nav className="next-step__also" aria-label={also.title}>
      {links
        .filter(({ href, needsRounds }) => href !== here && (hasRounds || needsRounds !== true))
        .map(({ href, text }) => (
          <Link key={href} href={href}>
            {text}
          </Link>
        ))}
    </nav>
  );
}
