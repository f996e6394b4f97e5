import { useMessages } from "#i18n/language-context.tsx";

import { type Card } from "./card.ts";

/** What the card says of the kind of organisation, where it was asked. */
export function CardKind({ card: { kind } }: { readonly card: Card }) {
  const { collecting, terms } = useMessages();
  const { typingCards } = collecting;
  return <p>{kind === undefined ? typingCards.noKind : typingCards.kind(terms.organisationKinds[kind])}</p>;
}
