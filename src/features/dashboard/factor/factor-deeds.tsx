import { useMemo } from "react";
import { Link } from "wouter";

import { TrendPin } from "#charts/trend/trend-pin.tsx";
import { DEEDS } from "#community/deeds.ts";
import { usePicture } from "#community/use-picture.ts";
import { type Deed } from "#domain/agenda/deed.ts";
import { effectAfter } from "#domain/attention/effect.ts";
import { type RememberedHistory } from "#domain/attention/memory.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { EffectNote } from "#ui/effect-note.tsx";
import { LateFold } from "#ui/fold.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

interface FactorDeedsProps {
  readonly communityId: string;
  readonly factorId: string;
  readonly history: RememberedHistory;
}

/** More than these are folded away. */
const IN_SIGHT = 3;

/**
 * What was talked about and done for a factor, the newest first, and how it went after each (G4): the marks on its trend, in
 * words.
 */
export function FactorDeeds({ communityId, factorId, history }: FactorDeedsProps) {
  const { factor } = useMessages().dashboard;
  const all = usePicture(communityId, DEEDS) ?? [];
  const deeds = all.filter((deed) => deed.factorId === factorId);
  if (deeds.length === 0) return null;
  const earlier = deeds.slice(IN_SIGHT);
  return (
    <Section title={factor.deeds}>
      <Deeds communityId={communityId} deeds={deeds.slice(0, IN_SIGHT)} history={history} />
      {earlier.length > 0 && (
        <LateFold title={factor.earlierDeeds(earlier.length)}>
          <Deeds communityId={communityId} deeds={earlier} history={history} />
        </LateFold>
      )}
    </Section>
  );
}

interface DeedsProps extends Pick<FactorDeedsProps, "communityId" | "history"> {
  readonly deeds: readonly Deed[];
}

function Deeds({ communityId, deeds, history }: DeedsProps) {
  return (
    <ul className="deeds">
      {deeds.map((deed) => (
        <li key={deed.id} className="deed">
          <svg className="deed__sign" width={20} height={20} aria-hidden="true">
            <TrendPin kind={deed.kind} x={deed.kind === "agenda" ? 4 : 10} y={19} size={17} />
          </svg>
          <div>
            <What communityId={communityId} deed={deed} />
            <Afterwards deed={deed} history={history} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function What({ communityId, deed }: { readonly communityId: string; readonly deed: Deed }) {
  const { actions, dashboard } = useMessages();
  const format = useFormat();
  const day = format.day(deed.day);
  if (deed.kind !== "agenda")
    return (
      <p>
        {actions.closedOn(actions.outcomes[deed.kind], day)}: <bdi>{deed.what}</bdi>
      </p>
    );
  return (
    <p>
      <Link href={places.agenda(communityId, deed.agendaId ?? "")}>{dashboard.factor.onAgendaOf(day)}</Link>
      {deed.what !== "" && (
        <>
          : <q>{deed.what}</q>
        </>
      )}
    </p>
  );
}

/** Of a meeting that is still to come there is nothing to tell. */
function Afterwards({ deed, history }: { readonly deed: Deed; readonly history: RememberedHistory }) {
  const effect = useMemo(
    () => (deed.day > history.today ? undefined : effectAfter(history, deed.factorId, deed)),
    [deed, history],
  );
  return effect === undefined ? null : <EffectNote effect={effect} />;
}
