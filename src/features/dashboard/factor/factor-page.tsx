import { Link } from "wouter";

import { useInstrument } from "#content/use-instrument.tsx";
import { type Community } from "#domain/community.ts";
import { type FactorTexts } from "#domain/rounds/instrument.ts";
import { AgendaButton } from "#features/dashboard/on-agenda/agenda-button.tsx";
import { type Dashboard, useDashboard } from "#features/dashboard/use-dashboard.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { buttonClass } from "#ui/button.tsx";
import { CommunityEyebrow } from "#ui/community-eyebrow.tsx";
import { OpenRoundNote } from "#ui/open-round-note.tsx";
import { OwnLimitsNote } from "#ui/own-limits-note.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

import { FactorAnswers } from "./factor-answers.tsx";
import { FactorNow } from "./factor-now.tsx";
import { FactorPast } from "./factor-past.tsx";
import { MoreTips } from "./more-tips.tsx";

import "#features/dashboard/dashboard.css";
import { RelatedFactors } from "./related-factors.tsx";

interface FactorPageProps {
  readonly community: Community;
  readonly factorId: string;
}

/** Everything known about one factor: what it is, how it went, what we can do. */
export function FactorPage({ community, factorId }: FactorPageProps) {
  const { texts } = useInstrument();
  const dashboard = useDashboard(community);
  const words = texts.factors[factorId];
  if (dashboard === undefined) return null;
  if (words === undefined) return <UnknownFactor community={community} />;
  return <KnownFactor community={community} factorId={factorId} words={words} dashboard={dashboard} />;
}

interface KnownFactorProps extends FactorPageProps {
  readonly words: FactorTexts;
  readonly dashboard: Dashboard;
}

function KnownFactor({ community, factorId, words, dashboard }: KnownFactorProps) {
  const { dashboard: messages, library } = useMessages();
  const { texts, instrument } = useInstrument();
  const group = instrument.factors.find(({ id }) => id === factorId)?.group;
  return (
    <Page title={words.name} eyebrow={<CommunityEyebrow community={community} />} lead={words.statement}>
      <p className="quiet">{group !== undefined && texts.groups[group]}</p>
      <OpenRoundNote communityId={community.id} openRounds={dashboard.openRounds} />
      <FactorNow communityId={community.id} dashboard={dashboard} factorId={factorId} name={words.name} />
      <OwnLimitsNote community={community} />
      <Section title={messages.factor.tips}>
        {words.tipsIntro !== undefined && <p>{words.tipsIntro}</p>}
        <ul className="factor__tips">
          {words.tips.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
        <MoreTips factorId={factorId} />
        <p>
          <Link href={places.libraryFor(community.id, factorId)}>{library.forFactor}</Link>
        </p>
        <AgendaButton communityId={community.id} factorId={factorId} />
      </Section>
      <FactorAnswers dashboard={dashboard} factorId={factorId} />
      <Section title={messages.factor.findings}>
        <ul>
          {words.findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      </Section>
      <FactorPast community={community} factorId={factorId} rounds={dashboard.history.rounds} />
      <RelatedFactors communityId={community.id} factorId={factorId} />
      <FactorEnds communityId={community.id} factorId={factorId} />
    </Page>
  );
}

/** To the neighbours in the order of the instrument, and back. */
function FactorEnds({ communityId, factorId }: { readonly communityId: string; readonly factorId: string }) {
  const { dashboard } = useMessages();
  const { instrument, texts } = useInstrument();
  const index = instrument.factors.findIndex(({ id }) => id === factorId);
  const [previous, following] = [instrument.factors[index - 1], instrument.factors[index + 1]];
  return (
    <nav className="factor__ends no-print" aria-label={dashboard.factor.toDashboard}>
      {previous !== undefined && (
        <Link href={places.factor(communityId, previous.id)}>
          {dashboard.factor.previous}: {texts.factors[previous.id]?.shortLabel}
        </Link>
      )}
      <Link href={places.dashboard(communityId)}>{dashboard.factor.toDashboard}</Link>
      {following !== undefined && (
        <Link href={places.factor(communityId, following.id)}>
          {dashboard.factor.following}: {texts.factors[following.id]?.shortLabel}
        </Link>
      )}
    </nav>
  );
}

function UnknownFactor({ community }: { readonly community: Community }) {
  const { app, dashboard } = useMessages();
  return (
    <Page narrow title={app.notFound.title} lead={app.notFound.text}>
      <Link className={buttonClass("primary")} href={places.dashboard(community.id)}>
        {dashboard.factor.toDashboard}
      </Link>
    </Page>
  );
}
