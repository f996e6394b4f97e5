import { useStatements } from "#content/use-instrument.tsx";
import { useMessages } from "#i18n/language-context.tsx";

import { CardKind } from "./card-kind.tsx";
import { CardRow } from "./card-row.tsx";
import { type Card } from "./card.ts";
import { markSaid } from "./mark-words.ts";
import { type Asked } from "./use-asked.ts";

interface CardInHandProps {
  readonly asked: readonly Asked[];
  readonly card: Card;
  readonly asksKind: boolean;
  readonly onGo: (place: number) => void;
}

/** How far the card is, what the next key is about, and the same for who reads by ear. */
export function CardInHand({ asked, card, asksKind, onGo }: CardInHandProps) {
  const { typingCards } = useMessages().collecting;
  const now = asked[card.at];
  const full = asksKind ? typingCards.fullKind : typingCards.full;
  return (
    <>
      <CardRow asked={asked} card={card} label={typingCards.row} onGo={onGo} />
      {asksKind && <CardKind card={card} />}
      <div className="type-cards__now">
        {now === undefined ? (
          <p className="type-cards__name">{full}</p>
        ) : (
          <>
            <p className="type-cards__name">{typingCards.now(now.number, now.name)}</p>
            <p className="quiet">{now.statement}</p>
          </>
        )}
      </div>
      <Said asked={asked} card={card} full={full} />
    </>
  );
}

interface SaidProps extends Pick<CardInHandProps, "asked" | "card"> {
  readonly full: string;
}

function Said({ asked, card, full }: SaidProps) {
  const messages = useMessages();
  const { texts } = useStatements();
  const { typingCards } = messages.collecting;
  const before = asked[card.at - 1];
  const now = asked[card.at];
  const mark = card.marks[card.at - 1];
  return (
    <p className="visually-hidden" role="status">
      {[
        before !== undefined &&
          mark !== undefined &&
          typingCards.said(before.name, markSaid(mark, messages, texts)),
        card.kind !== undefined && typingCards.kind(messages.terms.organisationKinds[card.kind]),
        now === undefined ? full : typingCards.next(now.name),
      ]
        .filter(Boolean)
        .join(" ")}
    </p>
  );
}
