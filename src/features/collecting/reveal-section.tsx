import { useLocation } from "wouter";

import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { askPersistence } from "#storage/persistence.ts";
import { revealRound } from "#storage/pool/reveal-round.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { placeOfTalk } from "./again/place-of-talk.ts";
import { AskFirst } from "./ask-first.tsx";
import { type CollectingRound } from "./collecting-round.ts";

/** The reveal: what it does, and what is lost below the threshold, is said before it happens (R5). */
export function RevealSection({ collecting }: { readonly collecting: CollectingRound }) {
  const { reveal } = useMessages().ceremony;
  const database = useDatabase();
  const [, navigate] = useLocation();
  const { busy, trouble, save } = useSaving();
  const { round, questions, countIn } = collecting;

  async function count() {
    const counted = await save(() => revealRound(database, round, questions));
    if (!counted.ok) return;
    // Now there is something worth keeping: the right moment to ask the browser (B2).
    void askPersistence();
    // In place of this page, which leads there too from now on.
    navigate(placeOfTalk(round), { replace: true });
  }

  return (
    <Section title={reveal.title}>
      {countIn === 0 ? (
        <p className="quiet">{reveal.nothingYet}</p>
      ) : (
        <AskFirst
          isNextStep
          button={reveal.button}
          title={reveal.ask(countIn)}
          now={reveal.now}
          wait={reveal.wait}
          busy={busy}
          onNow={() => void count()}
        >
          <WhatHappens countIn={countIn} threshold={round.threshold} />
        </AskFirst>
      )}
      <TroubleNotice trouble={trouble} />
    </Section>
  );
}

function WhatHappens({ countIn, threshold }: { readonly countIn: number; readonly threshold: number }) {
  const { reveal } = useMessages().ceremony;
  if (countIn < threshold) {
    return (
      <>
        <p>{reveal.tooFew(countIn, threshold)}</p>
        <p>{reveal.instead}</p>
      </>
    );
  }
  return (
    <ul>
      <li>{reveal.closes}</li>
      <li>{reveal.counted}</li>
      <li>{reveal.perFactor(threshold)}</li>
    </ul>
  );
}
