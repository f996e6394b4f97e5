import { type KeyboardEvent, useRef, useState } from "react";

import { type CollectingRound } from "#features/collecting/collecting-round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Section } from "#ui/section.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { CardInHand } from "./card-in-hand.tsx";
import { CardRemark } from "./card-remark.tsx";
import { isFull } from "./card.ts";
import { KeyField } from "./key-field.tsx";
import { KeyPad } from "./key-pad.tsx";
import { LastCard } from "./last-card.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { typedKey } from "./typed-key.ts";
import { useAsked } from "./use-asked.ts";
import { useEntry } from "./use-entry.ts";

import "./cards.css";

/** A pile of score cards is typed over: a key for each statement, a row that fills, Enter (D3). */
export function TypeCards({ collecting }: { readonly collecting: CollectingRound }) {
  const { typingCards } = useMessages().collecting;
  const { factors, asksRemarks, asksKind = false } = collecting.questions;
  const asked = useAsked(factors);
  const { entry, dispatch, trouble } = useEntry(collecting);
  const [remarkAt, setRemarkAt] = useState<number>();
  const cards = useRef<HTMLDivElement>(null);
  const { card } = entry.current;
  const remarked = remarkAt === undefined ? undefined : asked[remarkAt];
  const title = entry.isCorrecting ? typingCards.correcting(entry.done) : typingCards.card(entry.done + 1);

  const toKeys = () => cards.current?.querySelector("input")?.focus();

  function onKey(key: string) {
    if (key === "+" && asksRemarks) setRemarkAt(Math.max(0, card.at - 1));
    else dispatch({ type: "key", key });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const key = typedKey(event);
    if (key === undefined) return;
    event.preventDefault();
    onKey(key);
  }

  return (
    <div className="type-cards" role="group" aria-label={typingCards.title} ref={cards} onKeyDown={onKeyDown}>
      <p role="status">{entry.isSending ? typingCards.sending : typingCards.countIn(collecting.countIn)}</p>
      <Section title={title} className={null}>
        <CardInHand
          asked={asked}
          card={card}
          asksKind={asksKind}
          onGo={(place) => {
            dispatch({ type: "goTo", place });
            toKeys();
          }}
        />
        <RefusalNotice refused={entry.refused} />
        <TroubleNotice trouble={entry.isSending ? undefined : trouble} />
        {remarked === undefined ? (
          <KeyField onKey={onKey} />
        ) : (
          <CardRemark
            name={remarked.name}
            text={card.remarks[remarked.factorId] ?? ""}
            onChange={(text) => dispatch({ type: "remark", factorId: remarked.factorId, text })}
            onDone={() => setRemarkAt(undefined)}
          />
        )}
        <KeyPad asksRemarks={asksRemarks} asksKind={asksKind} isFull={isFull(card)} onKey={onKey} />
        <p className="small quiet">
          {typingCards.keys} {asksRemarks && typingCards.remarkKey} {asksKind && typingCards.kindKeys}
        </p>
      </Section>
      <LastCard asked={asked} entry={entry} dispatch={dispatch} toKeys={toKeys} />
    </div>
  );
}
