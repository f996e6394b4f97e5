import { type ReactNode, useId } from "react";

interface MethodSectionProps {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
  readonly children?: ReactNode;
}

/** One question about the method: a heading, what there is to say, and its table. */
export function MethodSection({ title, paragraphs, points, children }: MethodSectionProps) {
  const titleId = useId();
  return (
    <section className="section" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {paragraphs?.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points && <MethodList points={points} />}
      {children}
    </section>
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
