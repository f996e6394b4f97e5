import { useInstrument } from "#content/use-instrument.tsx";
import { movesBetween } from "#domain/rounds/moves.ts";
import { type RoundResult } from "#domain/rounds/round-result.ts";
import { type ShownRounds } from "#domain/rounds/shown-rounds.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { Section } from "#ui/section.tsx";

interface WhatMovedProps {
  readonly rounds: ShownRounds;
  readonly now: RoundResult;
}

/** Which scores are not what they were, as counted; whether that means something is told where flags are (A8, A10). */
export function WhatMoved({ rounds: { shown, comparable }, now }: WhatMovedProps) {
  const { after } = useMessages().dashboard;
  const format = useFormat();
  const { texts } = useInstrument();
  const [before] = comparable;
  const namesOf = (ids: readonly string[]) =>
    format.list(ids.map((id) => texts.factors[id]?.shortLabel ?? id));
  if (before === undefined)
    return (
      <Section title={after.moved}>
        <p>{shown.length === 1 ? after.first : after.nothingBefore}</p>
      </Section>
    );
  const { higher, lower, same } = movesBetween(before, now);
  return (
    <Section title={after.moved}>
      {higher.length > 0 && <p>{after.higher(namesOf(higher))}</p>}
      {lower.length > 0 && <p>{after.lower(namesOf(lower))}</p>}
      {same.length > 0 && (
        <p>{higher.length + lower.length === 0 ? after.allSame : after.same(same.length)}</p>
      )}
      <p className="quiet small">{after.against(format.day(before.heldOn))}</p>
    </Section>
  );
}
