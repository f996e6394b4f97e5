import { Link } from "wouter";

import { useInstrument } from "#content/use-instrument.tsx";
import { isChange } from "#domain/attention/called-changes.ts";
import { type Flag } from "#domain/attention/flag.ts";
import { type Proposal } from "#domain/attention/history.ts";
import { AgendaStory } from "#features/dashboard/on-agenda/agenda-story.tsx";
import { useNotes } from "#features/dashboard/use-notes.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { FlagNotes } from "#ui/flag-notes.tsx";
import { Fold } from "#ui/fold.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

interface AttentionListProps {
  /** Absent where factors have no page of their own. */
  readonly communityId?: string | undefined;
  readonly proposals: readonly Proposal[];
}

/** The proposed factors with their sentences; the others one click away (A9). */
export function AttentionList({ communityId, proposals }: AttentionListProps) {
  const { dashboard } = useMessages();
  const proposed = proposals.filter((proposal) => proposal.proposed);
  const others = proposals.filter((proposal) => !proposal.proposed);
  if (proposals.length === 0) return null;
  return (
    <Section className={null} title={dashboard.attention.title} hidesTitle={proposed.length === 0}>
      <ul className="finds">
        {proposed.map((proposal) => (
          <Find
            key={proposal.factorId}
            communityId={communityId}
            factorId={proposal.factorId}
            flags={proposal.attention.flags}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <Fold title={dashboard.attention.more(others.length)}>
          <ul className="finds">
            {others.map((proposal) => (
              <Find
                key={proposal.factorId}
                communityId={communityId}
                factorId={proposal.factorId}
                flags={proposal.attention.flags}
                aside={proposal.setAside && dashboard.attention.setAside(proposal.setAside.reason)}
              />
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

interface FindProps {
  readonly communityId: string | undefined;
  readonly factorId: string;
  readonly flags: readonly Flag[];
  readonly aside?: string | undefined;
}

/** One factor and what stands out about it, in words. */
export function Find({ communityId, factorId, flags, aside }: FindProps) {
  const { texts } = useInstrument();
  const [first] = useNotes()(flags);
  const name = texts.factors[factorId]?.name ?? factorId;
  return (
    <li className={`find find--${first?.tone ?? "quiet"}`}>
      <h3>
        {communityId === undefined ? name : <Link href={places.factor(communityId, factorId)}>{name}</Link>}
      </h3>
      <FlagNotes flags={flags} />
      {communityId !== undefined && (
        <AgendaStory communityId={communityId} factorId={factorId} called={flags.filter(isChange)} />
      )}
      {aside !== undefined && <p className="quiet">{aside}</p>}
    </li>
  );
}
