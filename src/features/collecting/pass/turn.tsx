import { useState } from "react";

import { useStatements } from "#content/use-instrument.tsx";
import { AskFirst } from "#features/collecting/ask-first.tsx";
import { type CollectingRound } from "#features/collecting/collecting-round.ts";
import { handIn } from "#features/collecting/hand-in.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { newId } from "#platform/new-id.ts";
import { BallotForm } from "#ui/ballot/ballot-form.tsx";
import { type Filled } from "#ui/ballot/filled.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

interface TurnProps {
  readonly collecting: CollectingRound;
  readonly onHandedIn: () => void;
  readonly onClear: () => void;
}

/** One person's form. What cannot be taken in stays on the screen, to be handed in again. */
export function Turn({ collecting, onHandedIn, onClear }: TurnProps) {
  const { collecting: said, terms, vocabulary } = useMessages();
  const { texts } = useStatements();
  const { busy, trouble, save } = useSaving();
  // Handing in a second time, because nobody knows whether the first came through, counts once (T1).
  const [ballotId] = useState(newId);
  const { restart } = said.passing;

  async function onHandIn(filled: Filled) {
    if (busy) return;
    const added = await save(() => handIn(collecting, { ...filled, ballotId, edition: 0 }));
    if (added.ok) onHandedIn();
  }

  return (
    <>
      <BallotForm
        questions={collecting.questions}
        words={{ form: said.form, answers: vocabulary.answers, kinds: terms.organisationKinds, texts }}
        glides
        busy={busy}
        trouble={<TroubleNotice trouble={trouble} />}
        onHandIn={(filled) => void onHandIn(filled)}
      />
      <div className="turn__clear">
        <AskFirst
          button={restart.button}
          title={restart.title}
          level={2}
          now={restart.now}
          wait={restart.wait}
          busy={busy}
          onNow={onClear}
        >
          <p>{restart.text}</p>
        </AskFirst>
      </div>
    </>
  );
}
