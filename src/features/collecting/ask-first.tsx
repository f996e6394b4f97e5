import { type ReactNode, useEffect, useRef, useState } from "react";

import { Button } from "#ui/button.tsx";
import { useReturnFocus } from "#ui/form/use-return-focus.ts";
import { Section } from "#ui/section.tsx";

interface AskFirstProps {
  /** The button that does nothing yet but ask. */
  readonly button: string;
  readonly isNextStep?: boolean;
  readonly title: string;
  /** Of the title; 3 unless told, under the heading of a part of the page. */
  readonly level?: 2 | 3;
  readonly now: string;
  readonly wait: string;
  readonly busy: boolean;
  readonly onNow: () => void;
  /** What will happen, told before it does. */
  readonly children: ReactNode;
}

/** A deed that cannot be undone: first says what happens, then asks whether it is meant (R5). */
export function AskFirst({
  button,
  isNextStep = false,
  title,
  level = 3,
  now,
  wait,
  busy,
  onNow,
  children,
}: AskFirstProps) {
  const [isAsking, setAsking] = useState(false);
  const opener = useReturnFocus(isAsking);
  const look = isNextStep ? "primary" : "plain";
  if (!isAsking) {
    return (
      <Button ref={opener} look={look} size={isNextStep ? "large" : "normal"} onClick={() => setAsking(true)}>
        {button}
      </Button>
    );
  }
  return (
    <Asked title={title} level={level}>
      {children}
      <div className="row">
        <Button look={look} disabled={busy} onClick={onNow}>
          {now}
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {wait}
        </Button>
      </div>
    </Asked>
  );
}

function Asked({ title, level, children }: Required<Pick<AskFirstProps, "title" | "level" | "children">>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Section className="card" level={level} title={title} heading={heading}>
      {children}
    </Section>
  );
}
