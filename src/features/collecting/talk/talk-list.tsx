import { useInstrument } from "#content/use-instrument.tsx";
import { DEFAULT_LIMITS } from "#domain/attention/limits.ts";
import { chosenLimits } from "#domain/attention/own-limits.ts";
import { type Community } from "#domain/community.ts";
import { type FactorId } from "#domain/rounds/instrument.ts";
import { pointOf } from "#domain/rounds/summary.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Section } from "#ui/section.tsx";

import { type Talk } from "./use-talk.ts";

interface TalkListProps {
  readonly community: Community;
  readonly talk: Talk;
  readonly now: FactorId;
  readonly onChoose: (factorId: FactorId) => void;
}

/** Every factor of the round, those on which the group differs most first (A3): any can be talked about next. */
export function TalkList({ community, talk, now, onChoose }: TalkListProps) {
  const { talk: said } = useMessages().ceremony;
  const { texts } = useInstrument();
  const { divided } = { ...DEFAULT_LIMITS, ...chosenLimits(community) };
  const isDivided = (id: FactorId) => (pointOf(talk.result, id)?.agreement ?? 1) < divided;
  return (
    <Section title={said.all}>
      <ol className="talk__list">
        {talk.order.map((id) => (
          <li key={id}>
            <Button look="quiet" aria-pressed={id === now} onClick={() => onChoose(id)}>
              {texts.factors[id]?.name ?? id}
            </Button>
            {isDivided(id) && <span className="tag tag--attention">{said.divided}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
