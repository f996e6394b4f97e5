import { Link } from "wouter";

import { useInstrument } from "#content/use-instrument.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";
import { Section } from "#ui/section.tsx";

interface RelatedFactorsProps {
  readonly communityId: string;
  readonly factorId: string;
}

/** Factors that belong with this one; those that the source does not name are marked as ours (I1). */
export function RelatedFactors({ communityId, factorId }: RelatedFactorsProps) {
  const { dashboard } = useMessages();
  const { instrument, texts } = useInstrument();
  const related = instrument.factors.find(({ id }) => id === factorId)?.related ?? [];
  if (related.length === 0) return null;
  return (
    <Section title={dashboard.factor.related}>
      <ul>
        {related.map((other) => (
          <li key={other.factorId}>
            <Link href={places.factor(communityId, other.factorId)}>
              {texts.factors[other.factorId]?.name}
            </Link>
            {other.namedBy === "us" && <span className="quiet small"> ({dashboard.factor.relatedByUs})</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
