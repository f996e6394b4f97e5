import { Undo2 } from "lucide-react";

import { type CommunityView } from "#community/community-view.ts";
import { SET_ASIDES } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type Proposal } from "#domain/attention/history.ts";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { proposeAgain } from "#storage/rows/agendas.ts";
import { Button } from "#ui/button.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

interface SetAsideListProps {
  readonly community: Community;
  readonly source: CommunityView;
}

/** What was set aside after this round, with the reason, and the way back (A9). */
export function SetAsideList({ community, source }: SetAsideListProps) {
  const { agenda } = useMessages();
  const { texts } = useInstrument();
  const database = useDatabase();
  const rows = usePicture(community.id, SET_ASIDES) ?? [];
  const { trouble, save } = useSaving();
  const aside = source.proposals.filter((proposal) => proposal.setAside !== undefined);
  if (aside.length === 0) return null;

  async function takeBack({ factorId, setAside: why }: Proposal) {
    // Every row that keeps it aside: another device may have set it aside after another round.
    const mine = rows.filter((row) => row.factorId === factorId && row.reason === why?.reason);
    await save(() => proposeAgain(database, mine));
  }

  return (
    <>
      <h4 className="agenda-step__sub">{agenda.make.asideTitle}</h4>
      <TroubleNotice trouble={trouble} />
      <ul className="agenda-list">
        {aside.map((proposal) => (
          <li key={proposal.factorId}>
            <span>{texts.factors[proposal.factorId]?.name}</span>
            <span className="quiet small">{proposal.setAside?.reason}</span>
            <Button look="quiet" onClick={() => void takeBack(proposal)}>
              <Undo2 aria-hidden="true" size={18} />
              {agenda.make.asideBack}
              <span className="visually-hidden">: {texts.factors[proposal.factorId]?.shortLabel}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
