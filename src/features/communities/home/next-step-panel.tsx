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
  const messages = useMessages();
  const { home } = messages.communities;
  const format = useFormat();
  // On the way to the first score the words of later steps are not there yet.
  const { text, action } =
    step.type === "scoreFirst" ? home.next.scoreFirst : messages.overview.nextSteps[step.type];
  return (
    <Section className="next-step" title={home.next.title}>
      <p>{text(format.day(step.day))}</p>
      <Link
        className={buttonClass("primary", "large")}
        href={placeOf(step, communityId)}
        {...("meetingId" in step && { state: carryingMeeting(step.meetingId) })}
      >
        {action}
        <ArrowRight aria-hidden="true" size={20} />
      </Link>
      <OtherPlaces communityId={communityId} hasRounds={hasRounds} />
    </Section>
  );
}

function placeOf(step: NextStep, communityId: string): string {
  switch (step.type) {
    case "goOn":
      return placeOfOpenRound(step.round, communityId);
    case "makeAgenda":
    case "planAgenda":
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

/** What the bar above does not lead to; and how it stands, for it is told on the dashboard only. */
function OtherPlaces({ communityId, hasRounds }: Omit<NextStepPanelProps, "step">) {
  const { also } = useMessages().communities.home;
  return (
    <nav className="next-step__also" aria-label={also.title}>
      {hasRounds && <Link href={places.dashboard(communityId)}>{also.dashboard}</Link>}
      <Link href={places.importing(communityId)}>{also.importing}</Link>
      <Link href={places.profile(communityId)}>{also.profile}</Link>
    </nav>
  );
}
