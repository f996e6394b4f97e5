import { ChevronDown } from "lucide-react";
import { useRef, useState } from "react";

import { type CommunityView } from "#community/community-view.ts";
import { type Proposal } from "#domain/attention/history.ts";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";

import { ProposalItem } from "./proposal-item.tsx";
import { QuietState } from "./quiet-state.tsx";
import { SetAsideList } from "./set-aside-list.tsx";
import { type Choices } from "./use-choices.ts";

interface ProposalsProps {
  readonly community: Community;
  readonly source: CommunityView;
  readonly choices: Choices;
}

/** At most three factors are proposed; the others that stand out are one click away (A9). */
export function Proposals({ community, source, choices }: ProposalsProps) {
  const { agenda } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = source.proposals.filter(({ setAside }) => setAside === undefined);
  const proposed = open.filter((proposal) => proposal.proposed);
  // What was set aside is gone from the list, so the focus goes to what the list is about.
  const item = { community, rounds: source.rounds, choices, onSetAside: () => heading.current?.focus() };
  return (
    <section className="agenda-step">
      <h3 ref={heading} tabIndex={-1}>
        {agenda.make.what}
      </h3>
      {proposed.length > 0 ? (
        <p className="quiet">{agenda.make.explained}</p>
      ) : (
        <QuietState community={community} source={source} />
      )}
      <ol className="agenda-proposals">
        {proposed.map((proposal) => (
          <ProposalItem key={proposal.factorId} proposal={proposal} {...item} />
        ))}
      </ol>
      <Others others={open.filter((proposal) => !proposal.proposed)} {...item} />
      <SetAsideList community={community} source={source} />
    </section>
  );
}

type OthersProps = Omit<Parameters<typeof ProposalItem>[0], "proposal"> & {
  readonly others: readonly Proposal[];
};

function Others({ others, ...item }: OthersProps) {
  const { agenda } = useMessages();
  const [isOpen, setIsOpen] = useState(() => others.some(item.choices.isChosen));
  if (others.length === 0) return null;
  return (
    <>
      <Button look="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <ChevronDown aria-hidden="true" size={18} className={isOpen ? "agenda-turned" : undefined} />
        {agenda.make.moreFlagged(others.length)}
      </Button>
      {isOpen && (
        <ul className="agenda-proposals" aria-label={agenda.make.alsoFlagged}>
          {others.map((proposal) => (
            <ProposalItem key={proposal.factorId} proposal={proposal} {...item} />
          ))}
        </ul>
      )}
    </>
  );
}
