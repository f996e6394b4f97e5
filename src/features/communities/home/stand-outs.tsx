import { Link } from "wouter";

import { type CommunityView } from "#community/community-view.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type Flag } from "#domain/attention/flag.ts";
import { isGoodNews } from "#domain/attention/needs.ts";
import { flagSentence } from "#i18n/flag-sentence.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { FlagDetails } from "#ui/flag-details.tsx";
import { FlagTag } from "#ui/flag-notes.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

/** As many as the agenda gets proposed (A9); the others are on the dashboard. */
const SHOWN = 3;

interface StandOutsProps {
  readonly communityId: string;
  readonly view: CommunityView;
}

/** What needs attention and what went well, as sentences of the same weight (A7, A8). */
export function StandOuts({ communityId, view }: StandOutsProps) {
  const { home } = useMessages().communities;
  const attention = view.proposals.filter(({ proposed }) => proposed).map(({ mainFlag }) => mainFlag);
  const good = view.attention
    .filter(({ factorId }) => view.needs.good.includes(factorId))
    .flatMap(({ flags }) => flags.find(({ kind }) => isGoodNews(kind)) ?? []);
  if (attention.length === 0 && good.length === 0) return null;
  return (
    <div>
      <Points communityId={communityId} title={home.attention.title} flags={attention} />
      <Points communityId={communityId} title={home.good.title} flags={good} />
    </div>
  );
}

interface PointsProps {
  readonly communityId: string;
  readonly title: string;
  readonly flags: readonly Flag[];
}

/** Of each factor one flag, beside its name, where elsewhere several stand below it. */
function Points({ communityId, title, flags }: PointsProps) {
  const messages = useMessages();
  const format = useFormat();
  const { texts } = useInstrument();
  if (flags.length === 0) return null;
  return (
    <Section className={null} title={title}>
      <ul className="points">
        {flags.slice(0, SHOWN).map((flag) => (
          <li key={flag.factorId}>
            <Link className="points__factor" href={places.factor(communityId, flag.factorId)}>
              {texts.factors[flag.factorId]?.name ?? flag.factorId}
            </Link>{" "}
            <FlagTag kind={flag.kind} />
            <p>{flagSentence(flag, messages, format)}</p>
            <FlagDetails flag={flag} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
