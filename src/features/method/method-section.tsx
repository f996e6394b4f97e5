import { type ReactNode } from "react";

import { Section } from "#ui/section.tsx";

interface MethodSectionProps {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
  readonly children?: ReactNode;
}

/** One question about the method: a heading, what there is to say, and its table. */
export function MethodSection({ title, paragraphs, points, children }: MethodSectionProps) {
  return (
    <Section title={title}>
      {paragraphs?.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points && <MethodList points={points} />}
      {children}
    </Section>
  );
}

export function MethodList({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className="method-list">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
