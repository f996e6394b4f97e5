import { useState } from "react";

import { type CodeError } from "#domain/ballot/code-error.ts";
import { type PackError } from "#domain/ballot/packed-ballot.ts";
import { sealBallot } from "#storage/pool/seal-ballot.ts";
import { BallotForm } from "#ui/ballot/ballot-form.tsx";
import { type Filled } from "#ui/ballot/filled.ts";

import { HandOver } from "./hand-over.tsx";
import { keepMark, type Mark, markBefore, nextMark } from "./handed-in-before.ts";
import { Message } from "./message.tsx";
import { type Invited } from "./read-invitation.ts";
import { useStep } from "./use-step.ts";
import { Welcome } from "./welcome.tsx";
import { useWords } from "./words.ts";

/** What keeps a form from being sealed. */
type SealTrouble = (PackError | CodeError)["type"] | "CannotSeal";

/**
 * From the first word to the sealed form. What is answered is in this component and nowhere else: nothing of it is stored,
 * and it is gone with the page (R3).
 */
export function FillIn({ invitation, questions }: Invited) {
  const { roundId, publicKey } = invitation;
  const words = useWords();
  const [step, go] = useStep();
  const [filled, setFilled] = useState<Filled>({ answers: {}, remarks: {} });
  const [before, setBefore] = useState<Mark | undefined>(() => markBefore(roundId));
  const [code, setCode] = useState<string>();
  const [trouble, setTrouble] = useState<SealTrouble>();
  const [isBusy, setIsBusy] = useState(false);
  const overview = questions.factors.length + 1;

  async function seal(handedIn: Filled): Promise<SealTrouble | undefined> {
    if (!("subtle" in crypto)) return "CannotSeal";
    const mark = nextMark(before);
    const sealed = await sealBallot({ ...mark, ...handedIn }, { roundId, publicKey, questions });
    if (!sealed.ok) return sealed.error.type;
    keepMark(roundId, mark);
    setBefore(mark);
    setCode(sealed.value);
    go(overview + 1);
    return undefined;
  }

  async function handIn(handedIn: Filled) {
    setIsBusy(true);
    setTrouble(await seal(handedIn));
    setIsBusy(false);
  }

  if (step === 0)
    return (
      <Welcome
        invitation={invitation}
        statements={questions.factors.length}
        wasHere={before !== undefined}
        onOther={() => setBefore(undefined)}
        onBegin={() => go(1)}
      />
    );
  if (step > overview && code !== undefined) return <HandOver code={code} onChange={() => go(overview)} />;
  return (
    <BallotForm
      questions={questions}
      words={words}
      filled={filled}
      onFill={setFilled}
      place={[step - 1, (place) => go(place + 1)]}
      glides
      busy={isBusy}
      trouble={trouble !== undefined && <SealNotice trouble={trouble} />}
      onHandIn={(handedIn) => void handIn(handedIn)}
    />
  );
}

function SealNotice({ trouble }: { readonly trouble: SealTrouble }) {
  const { say, codes } = useWords();
  const { title, text } = trouble === "CannotSeal" ? say.trouble.cannotSeal : codes[trouble];
  return (
    <Message kind="problem" role="alert" title={title}>
      <p>{text}</p>
    </Message>
  );
}
