import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";

import "./page.css";

interface PageProps {
  readonly title: string;
  /** Where we are: the community, the meeting. On every page that shows numbers. */
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

// A screen reader does not notice a new page in a one-page app unless focus goes there; the first page it reads by itself.
let isFirst = true;

/** A page with one question and one next step. Sets the document's title and moves focus to the heading. */
export function Page({ title, eyebrow, lead, narrow = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Kiemkracht`;
  }, [title]);
  useLayoutEffect(() => {
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
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
