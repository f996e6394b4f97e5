import { useState } from "react";

import { type Invitation } from "#domain/ballot/invitation.ts";
import { BallotPromise } from "#ui/ballot/ballot-promise.tsx";
import { Button } from "#ui/button.tsx";
import { Fold } from "#ui/fold.tsx";
import { Page } from "#ui/page.tsx";

import { Message } from "./message.tsx";
import { useWords } from "./words.ts";

interface WelcomeProps {
  readonly invitation: Invitation;
  readonly statements: number;
  /** A form was made on this phone for this round. */
  readonly wasHere: boolean;
  readonly onOther: () => void;
  readonly onBegin: () => void;
}

/** What it is, and what becomes of an answer: told before the first one is given (R5). */
export function Welcome({ invitation, statements, wasHere, onOther, onBegin }: WelcomeProps) {
  const { say, form } = useWords();
  const { welcome } = say;
  return (
    <Page narrow eyebrow={invitation.label} title={welcome.title} lead={welcome.lead(statements)}>
      <Before wasHere={wasHere} onOther={onOther} />
      <BallotPromise
        words={form}
        threshold={invitation.threshold}
        remarks={invitation.remarks}
        asksKind={invitation.asksKind}
      />
      <Button look="primary" size="large" onClick={onBegin}>
        {welcome.start}
      </Button>
      <div className="take-part__more">
        <Fold title={welcome.limits}>
          <p>{welcome.limitsText}</p>
        </Fold>
        <p className="quiet">{welcome.stays}</p>
      </div>
    </Page>
  );
}

/** Two people may use one phone: then the second form must not take the place of the first. */
function Before({ wasHere, onOther }: Pick<WelcomeProps, "wasHere" | "onOther">) {
  const { say } = useWords();
  const [isOther, setIsOther] = useState(false);
  if (isOther)
    return (
      <Message kind="good" role="status">
        <p>{say.before.asOther}</p>
      </Message>
    );
  if (!wasHere) return null;
  return (
    <Message kind="quiet" title={say.before.title}>
      <p>{say.before.text}</p>
      <Button
        onClick={() => {
          setIsOther(true);
          onOther();
        }}
      >
        {say.before.other}
      </Button>
    </Message>
  );
}
