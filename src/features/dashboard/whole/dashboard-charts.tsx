import { Link } from "wouter";

import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";

import { DistributionSection } from "./distribution-section.tsx";
import { DotsSection } from "./dots-section.tsx";
import { RadarSection } from "./radar-section.tsx";
import { type SectionProps } from "./section-props.ts";
import { TrendsSection } from "./trends-section.tsx";

/** The views of the dashboard one under the other, the working view first. */
export function DashboardCharts(props: SectionProps) {
  const { dashboard: texts } = useMessages();
  const someHaveBallots = props.dashboard.rounds.shown.some(({ mode }) => hasBallots(mode));
  return (
    <>
      <section className="section" aria-label={texts.dots.section}>
        <DotsSection {...props} />
      </section>
      <section className="section" aria-label={texts.radar.section}>
        <RadarSection {...props} />
      </section>
      <section className="section" aria-label={texts.trends.section}>
        <TrendsSection {...props} />
      </section>
      {someHaveBallots && (
        <section className="section" aria-label={texts.distribution.section}>
          <DistributionSection {...props} />
        </section>
      )}
      <p className="quiet">
        <Link href={places.method()}>{texts.tools.method}</Link>
      </p>
    </>
  );
}
