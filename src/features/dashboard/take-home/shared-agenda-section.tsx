import { useInstrument } from "#content/use-instrument.tsx";
import { type SharedAgenda } from "#domain/result-code/shared-result.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Section } from "#ui/section.tsx";

import { sharedPointName } from "./shared-agenda.ts";

/** What the meeting of that day is or was about. */
export function SharedAgendaSection({ agenda }: { readonly agenda: SharedAgenda }) {
  const messages = useMessages();
  const format = useFormat();
  const { texts } = useInstrument();
  const names = agenda.points.map((point) => sharedPointName(point, texts, messages));
  return (
    <Section title={messages.takeHome.agendaOf(format.day(agenda.heldOn))}>
      <ol>
        {names.map((name, place) => (
          <li key={place}>{name}</li>
        ))}
      </ol>
    </Section>
  );
}
