import { useEffect, useState } from "react";
import { Link } from "wouter";

import { useStatements } from "#content/use-instrument.tsx";
import { explainError } from "#i18n/explain-error.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { addHandedOver } from "#storage/pool/add-handed-over.ts";
import { buttonClass } from "#ui/button.tsx";
import { Page } from "#ui/page.tsx";
import { places } from "#ui/places.ts";

type Outcome = Awaited<ReturnType<typeof addHandedOver>>;

/** The link that a participant sent, opened on the device of the round: its form comes in (T1). */
export function HandedOverPage({ code }: { readonly code: string }) {
  const { opened } = useMessages().collecting.readingCodes;
  const outcome = useAdded(code);
  if (outcome === undefined)
    return (
      <Page narrow title={opened.title} lead={opened.busy}>
        {null}
      </Page>
    );
  return <Told outcome={outcome} />;
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  const messages = useMessages();
  const { opened, countIn } = messages.collecting.readingCodes;
  if (outcome.ok) {
    const { outcome: became, round } = outcome.value;
    return (
      <Page narrow title={opened.good[became]} lead={opened.goodText[became]}>
        <p>{countIn(outcome.value.countIn)}</p>
        <Link className={buttonClass("primary")} href={places.collect(round.communityId, round.id)}>
          {opened.toRound}
        </Link>
      </Page>
    );
  }
  const { title, text } =
    outcome.error.type === "NoRound" ? opened.noRound : explainError(outcome.error, messages);
  return (
    <Page narrow title={title} lead={text}>
      <Link className={buttonClass("plain")} href={places.start()}>
        {opened.toStart}
      </Link>
    </Page>
  );
}

function useAdded(code: string): Outcome | undefined {
  const database = useDatabase();
  const { instrument } = useStatements();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    let isCurrent = true;
    void addHandedOver(database, instrument, code).then((added) => isCurrent && setOutcome(added));
    return () => {
      isCurrent = false;
    };
  }, [database, instrument, code]);
  return outcome;
}
