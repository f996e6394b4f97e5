import { Link } from "wouter";

import { useMessages } from "#i18n/language-context.tsx";
import { places } from "#ui/places.ts";

import { DotsSection } from "./dots-section.tsx";
import { RadarSection } from "./radar-section.tsx";
import { type SectionProps } from "./section-props.ts";

/** The views of the dashboard one under the other, the working view first. */
export function DashboardCharts(props: SectionProps) {
  const { dashboard: texts } = useMessages();
  return (
    <>
      <section className="section" aria-label={texts.dots.section}>
        <DotsSection {...props} />
      </section>
      <section className="section" aria-label={texts.radar.section}>
        <RadarSection {...props} />
      </section>
      <p className="quiet">
        <Link href={places.method()}>{texts.tools.method}</Link>
      </p>
    </>
  );
}
