import { type ReactNode, Suspense, useState } from "react";

import "./fold.css";

interface FoldProps {
  readonly title: ReactNode;
  /** Opens or closes it when it changes; until then it is the user's. */
  readonly isOpen?: boolean;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** What most people pass by, folded away under what it is. */
export function Fold({ title, isOpen, onOpen, children }: FoldProps) {
  return (
    <details
      className="fold"
      open={isOpen}
      // A fold within tells of itself here too.
      onToggle={({ target, currentTarget }) => target === currentTarget && currentTarget.open && onOpen?.()}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** A fold whose content is made, and fetched, when it is first opened. */
export function LateFold({ children, ...fold }: Omit<FoldProps, "onOpen">) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <Fold {...fold} onOpen={() => setWasOpened(true)}>
      {wasOpened && <Suspense fallback={null}>{children}</Suspense>}
    </Fold>
  );
}
