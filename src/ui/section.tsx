import { type ReactNode, useId } from "react";

interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own, and called by it: a region with a name (U2). */
export function Section({ title, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className="section" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  );
}
