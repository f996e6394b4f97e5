import { ArrowRight } from "lucide-react";
import { Link } from "wouter";

import { type CommunityView } from "#community/community-view.ts";
import { DATED_AGENDAS } from "#community/dated-agendas.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Community } from "#domain/community.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { placeOfOpenRound } from "#ui/place-of-round.ts";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

import { type NextStep, nextStep } from "./next-step.ts";

interface NextStepPanelProps {
  readonly community: Community;
  readonly view: Pick<CommunityView, "history" | "openRounds" | "proposals">;
}

/** The one step that is due, and quiet ways to everything else (U1). */
export function NextStepPanel({ community, view }: NextStepPanelProps) {
  const { home } = useMessages().communities;
  const format = useFormat();
  const agendas = usePicture(community.id, DATED_AGENDAS);
  if (agendas === undefined) return null;

  const { rhythmWeeks, today } = view.history;
  const rounds = [...view.history.rounds, ...view.openRounds];
  const hasProposals = view.proposals.some(({ proposed }) => proposed);
  const step = nextStep({ rounds, agendas, hasProposals, rhythmWeeks, today });
  const { text, action } = home.next[step.type];
  return (
    <Section className="next-step" title={home.next.title}>
      <p>{text(format.day(step.day))}</p>
      <Link className={buttonClass("primary", "large")} href={placeOf(step, community.id)}>
        {action}
        <ArrowRight aria-hidden="true" size={20} />
      </Link>
      <OtherPlaces communityId={community.id} step={step} hasRounds={rounds.length > 0} />
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

interface OtherPlacesProps {
  readonly communityId: string;
  readonly step: NextStep;
  readonly hasRounds: boolean;
}

function OtherPlaces({ communityId, step, hasRounds }: OtherPlacesProps) {
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
