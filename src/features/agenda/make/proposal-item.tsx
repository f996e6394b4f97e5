import { useId } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type Proposal } from "#domain/attention/history.ts";
import { type Community } from "#domain/community.ts";
import { type ShownRounds } from "#domain/rounds/shown-rounds.ts";
import { Evidence } from "#features/agenda/work-out/evidence.tsx";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { proposalReason } from "#i18n/trend-title.ts";
import { Check } from "#ui/form/check.tsx";

import { SetAsideForm } from "./set-aside-form.tsx";
import { type Choices } from "./use-choices.ts";

interface ProposalItemProps {
  readonly community: Community;
  readonly rounds: ShownRounds;
  readonly proposal: Proposal;
  readonly choices: Choices;
  readonly onSetAside: () => void;
}

/** A factor that stands out: its evidence, why it stands where it stands, and whether it goes on the agenda (A8, A9). */
export function ProposalItem({ community, rounds, proposal, choices, onSetAside }: ProposalItemProps) {
  const messages = useMessages();
  const format = useFormat();
  const { texts } = useInstrument();
  const id = useId();
  const { factorId, proposed } = proposal;
  const isChosen = choices.isChosen(proposal);
  return (
    <li className="agenda-proposal">
      <Check
        className="agenda-check agenda-proposal__name"
        describedBy={id}
        isOn={isChosen}
        onChange={(isOn) => choices.choose(factorId, isOn)}
      >
        {texts.factors[factorId]?.name ?? factorId}
      </Check>
      <div id={id} className="agenda-proposal__body">
        <Evidence flags={proposal.attention.flags} />
        <p className="small quiet">{proposalReason(proposal, messages, format)}</p>
      </div>
      {proposed && !isChosen && (
        <SetAsideForm
          community={community}
          rounds={rounds}
          proposal={proposal}
          reason={choices.whyNot(factorId)}
          onReason={(reason) => choices.writeWhyNot(factorId, reason)}
          onDone={() => {
            // Whoever takes it back finds it proposed, as it was.
            choices.choose(factorId, undefined);
            choices.writeWhyNot(factorId, "");
            onSetAside();
          }}
        />
      )}
    </li>
  );
}
