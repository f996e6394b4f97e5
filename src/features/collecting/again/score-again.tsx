import { useState } from "react";
import { Link, useLocation } from "wouter";

import { useInstrument } from "#content/use-instrument.tsx";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { type Talk } from "#features/collecting/talk/use-talk.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { openAgain } from "#storage/pool/open-again.ts";
import { Button, buttonClass } from "#ui/button.tsx";
import { Fold } from "#ui/fold.tsx";
import { Check } from "#ui/form/check.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { Notice } from "#ui/notice.tsx";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

interface ScoreAgainProps {
  readonly talk: Talk;
  /** What is talked about now: most likely what moved. */
  readonly now: FactorId;
}

/** After the talk some factors can be scored once more, and once: what they were before stays beside it (R8). */
export function ScoreAgain({ talk, now }: ScoreAgainProps) {
  const { again } = useMessages().ceremony;
  const { after, roundId } = talk.result;
  if (after === undefined) return <ChooseAgain key={roundId} talk={talk} now={now} />;
  if (!after.isOpen) return null;
  return (
    <Notice kind="good">
      <p>{again.goingOn}</p>
      <Link className={buttonClass()} href={places.collect(talk.round.communityId, after.roundId)}>
        {again.goOn}
      </Link>
    </Notice>
  );
}

function ChooseAgain({ talk, now }: ScoreAgainProps) {
  const { again } = useMessages().ceremony;
  const { instrument, texts } = useInstrument();
  const database = useDatabase();
  const [, navigate] = useLocation();
  const { busy, trouble, save } = useSaving();
  const [changed, setChanged] = useState<ReadonlyMap<FactorId, boolean>>(new Map());
  const [isMissing, setMissing] = useState(false);
  const { round, order } = talk;
  const chosen = order.filter((id) => changed.get(id) ?? id === now);

  async function open() {
    setMissing(chosen.length === 0);
    if (chosen.length === 0) return;
    const opened = await save(() => openAgain(database, round, { instrument, factors: chosen }));
    if (opened.ok) navigate(places.collect(round.communityId, opened.value.roundId));
  }

  return (
    <Fold title={again.title}>
      <p>{again.why}</p>
      <fieldset className="talk__again">
        <legend>{again.factors}</legend>
        {order.map((id) => (
          <Check
            key={id}
            isOn={chosen.includes(id)}
            onChange={(isOn) => setChanged(new Map(changed).set(id, isOn))}
          >
            {texts.factors[id]?.name ?? id}
          </Check>
        ))}
      </fieldset>
      <p role="status">{isMissing && chosen.length === 0 && again.noneChosen}</p>
      <Button disabled={busy} onClick={() => void open()}>
        {again.open}
      </Button>
      <TroubleNotice trouble={trouble} />
    </Fold>
  );
}
