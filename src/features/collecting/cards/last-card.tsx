import { type Dispatch } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { newId } from "#platform/new-id.ts";
import { Button } from "#ui/button.tsx";
import { Section } from "#ui/section.tsx";

import { CardKind } from "./card-kind.tsx";
import { CardRow } from "./card-row.tsx";
import { isEmpty } from "./card.ts";
import { type Deed, type Entry } from "./entry.ts";
import { type Asked } from "./use-asked.ts";

interface LastCardProps {
  readonly asked: readonly Asked[];
  readonly entry: Entry;
  readonly dispatch: Dispatch<Deed>;
  readonly toKeys: () => void;
}

/** The card that came in last, to hold against the paper; it can be corrected until the next is confirmed. */
export function LastCard({ asked, entry, dispatch, toKeys }: LastCardProps) {
  const { typingCards } = useMessages().collecting;
  const { last, current, isCorrecting } = entry;
  if (last === undefined) return null;
  const go = (deed: Deed) => {
    dispatch(deed);
    toKeys();
  };
  if (isCorrecting) {
    return (
      <Button onClick={() => go({ type: "keepAsItWas", ballotId: newId() })}>
        {typingCards.keepAsItWas}
      </Button>
    );
  }
  return (
    <Section title={typingCards.lastCard} level={3}>
      <CardRow asked={asked} card={last.card} label={typingCards.lastCard} />
      {entry.asks.asksKind && <CardKind card={last.card} />}
      {/* A card that is begun is finished or emptied first. */}
      {isEmpty(current.card) && (
        <Button onClick={() => go({ type: "correct" })}>{typingCards.correct}</Button>
      )}
    </Section>
  );
}
