import { type ReactNode, useEffect, useRef } from "react";

import "./page.css";

interface PageProps {
  readonly title: string;
  /** Where we are: the community, the meeting. On every page that shows numbers. */
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly narrow?: boolean;
  /** Set where the title changes while one stays on the page, so that focus is not taken away. */
  readonly keepFocus?: boolean;
  readonly children: ReactNode;
}

/** A page with one question and one next step. Sets the document's title and moves focus to the heading. */
export function Page({ title, eyebrow, lead, narrow = false, keepFocus = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Kiemkracht`;
  }, [title]);
  useEffect(() => {
    // A screen reader does not notice a new page in a one-page app unless focus goes there.
    if (!keepFocus && document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
  }, [keepFocus]);
  return (
    <div className={narrow ? "page page--narrow" : "page"}>
      <header className="page__head">
        {eyebrow !== undefined && <p className="page__eyebrow">{eyebrow}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="page__lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
