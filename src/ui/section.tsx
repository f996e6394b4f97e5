import { type ReactNode, type Ref, useId } from "react";

interface SectionProps {
  readonly title: ReactNode;
  /** How it stands on the page: at a distance from what is above it, unless told; `null` where it needs none. */
  readonly className?: string | null;
  readonly level?: 2 | 3;
  /** The heading says what is in sight already. */
  readonly hidesTitle?: boolean;
  /** The heading, where it is to have the focus at some time. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own, and called by it: a region with a name (U2). */
export function Section({
  title,
  className = "section",
  level = 2,
  hidesTitle = false,
  heading,
  ref,
  children,
}: SectionProps) {
  const titleId = useId();
  const Heading = `h${level}` as const;
  return (
    <section ref={ref} className={className ?? undefined} aria-labelledby={titleId}>
      <Heading
        id={titleId}
        ref={heading}
        tabIndex={heading === undefined ? undefined : -1}
        className={hidesTitle ? "visually-hidden" : undefined}
      >
        {title}
      </Heading>
      {children}
    </section>
  );
}
