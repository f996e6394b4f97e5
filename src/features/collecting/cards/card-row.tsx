import { useStatements } from "#content/use-instrument.tsx";
import { useMessages } from "#i18n/language-context.tsx";

import { type Card } from "./card.ts";
import { markSaid, signOf } from "./mark-words.ts";
import { type Asked } from "./use-asked.ts";

interface CardRowProps {
  readonly asked: readonly Asked[];
  readonly card: Card;
  readonly label: string;
  /** Without it the row is only looked at. */
  readonly onGo?: (place: number) => void;
}

/** A row that fills, in the order of the card; each place can be gone to, to type it anew. */
export function CardRow({ asked, card, label, onGo }: CardRowProps) {
  const messages = useMessages();
  const { texts } = useStatements();
  return (
    <ol className="card-row" aria-label={label}>
      {asked.map(({ factorId, number, name }, place) => {
        const mark = card.marks[place];
        const said = messages.collecting.typingCards.place(number, name, markSaid(mark, messages, texts));
        const inside = (
          <>
            <span className="visually-hidden">{said}</span>
            <span className="card-row__seen" aria-hidden="true">
              <span className="card-row__number">{number}</span>
              <span className="card-row__mark">{mark === undefined ? "" : signOf(mark)}</span>
            </span>
          </>
        );
        return (
          <li key={factorId} className={placeClass(card, place, onGo !== undefined)}>
            {onGo === undefined ? (
              <div className="card-row__place">{inside}</div>
            ) : (
              <button
                type="button"
                className="card-row__place"
                aria-current={place === card.at ? "step" : undefined}
                onClick={() => onGo(place)}
              >
                {inside}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function placeClass(card: Card, place: number, isTyped: boolean): string {
  return [
    "card-row__item",
    isTyped && place === card.at && "card-row__item--now",
    card.marks[place] !== undefined && "card-row__item--marked",
  ]
    .filter(Boolean)
    .join(" ");
}
