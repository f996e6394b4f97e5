import { type SubmitEvent, useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type Proposal } from "#domain/attention/history.ts";
import { type Community } from "#domain/community.ts";
import { type ShownRounds } from "#domain/rounds/shown-rounds.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { proposeAgain, setAside } from "#storage/rows/agendas.ts";
import { Button } from "#ui/button.tsx";
import { showErrors } from "#ui/form/show-errors.ts";
import { TextField } from "#ui/form/text-field.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";
import { useTakeBack } from "#view-state/use-take-back.ts";

import { setAsideRound } from "./set-aside-round.ts";

interface SetAsideFormProps {
  readonly community: Community;
  readonly rounds: ShownRounds;
  readonly proposal: Proposal;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onDone: () => void;
}

/** Leaves a proposed factor off this time, with a reason that is remembered (A9). */
export function SetAsideForm(props: SetAsideFormProps) {
  const { community, rounds, proposal, reason, onReason, onDone } = props;
  const { agenda } = useMessages();
  const { texts } = useInstrument();
  const database = useDatabase();
  const [isMissing, setIsMissing] = useState(false);
  const { trouble, save } = useSaving();
  const takeBack = useTakeBack(save);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = reason.trim();
    if (text === "") return showErrors(event.currentTarget, () => setIsMissing(true));
    setIsMissing(false);
    const { factorId } = proposal;
    const overrule = { communityId: community.id, roundId: setAsideRound(proposal, rounds), factorId };
    await takeBack(
      {
        act: () => setAside(database, overrule, text),
        text: agenda.make.asideDone(texts.factors[factorId]?.shortLabel ?? factorId),
        undo: () => proposeAgain(database, [overrule]),
      },
      onDone,
    );
  }

  return (
    <form className="agenda-proposal__aside" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={agenda.make.asideReason}
        hint={agenda.make.asideHint}
        error={isMissing ? agenda.make.asideMissing : undefined}
        maxLength={500}
        value={reason}
        onChange={({ target }) => onReason(target.value)}
      />
      <TroubleNotice trouble={trouble} />
      <Button type="submit">{agenda.make.aside}</Button>
    </form>
  );
}
