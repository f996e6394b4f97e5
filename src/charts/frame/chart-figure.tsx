import { type ReactNode, useDeferredValue, useId, useRef, useState } from "react";

import { PictureMenu } from "#charts/picture/picture-menu.tsx";
import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";

import "./chart-figure.css";
import "./fitted.css";

/** What every chart of the app is given. */
export interface ChartFrame {
  /** The point of the chart, as a sentence made from the data. */
  readonly title: string;
  /** Level of the heading that says it; 3 unless told. */
  readonly level?: 2 | 3 | 4 | undefined;
  /** Whose view the numbers are, of how many (R2, S2). */
  readonly footnote?: ReactNode;
  /** `large` is for a projector: readable from four metres. */
  readonly size?: "normal" | "large" | undefined;
}

interface ChartFigureProps extends ChartFrame {
  readonly drawing: ReactNode;
  /** Absent while there is nothing to show yet. */
  readonly table?: ReactNode;
  /** The drawing is itself a table that a screen reader can read: it is not hidden from it, nor doubled. */
  readonly drawingIsReadable?: boolean;
}

/**
 * The frame of every chart (U2): the point in words, the drawing, the same facts as a table one key away,
 * and a picture for slides.
 *
 * The drawing is decoration to a screen reader; the table is always there for it.
 */
export function ChartFigure(props: ChartFigureProps) {
  const { title, level = 3, size = "normal", footnote, drawing, table, drawingIsReadable = false } = props;
  const messages = useMessages().charts.figure;
  const titleId = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [showsTable, setShowsTable] = useState(false);
  const Heading = `h${level}` as const;
  const hasData = table !== undefined;
  // The drawing does not wait for a table of many rounds.
  const isDrawn = useDeferredValue(true, false);
  const needsTable = hasData && (showsTable || (!drawingIsReadable && isDrawn));
  return (
    <figure className={`chart-figure chart-figure--${size}`} aria-labelledby={titleId}>
      <div className="chart-figure__sheet" ref={sheet}>
        <figcaption>
          <Heading className="chart-figure__title" id={titleId}>
            {title}
          </Heading>
        </figcaption>
        <div
          className="chart-figure__drawing"
          hidden={showsTable}
          aria-hidden={drawingIsReadable || !hasData ? undefined : true}
        >
          {drawing}
        </div>
        {needsTable && (
          <TableBox titleId={titleId} isShown={showsTable}>
            {table}
          </TableBox>
        )}
        {footnote !== undefined && <p className="chart-figure__footnote">{footnote}</p>}
      </div>
      {hasData && (
        <div className="chart-figure__tools no-print">
          <Button look="quiet" onClick={() => setShowsTable(!showsTable)}>
            {showsTable ? messages.showDrawing : messages.showTable}
          </Button>
          {!showsTable && <PictureMenu title={title} sheet={sheet} />}
        </div>
      )}
    </figure>
  );
}

interface TableBoxProps {
  readonly titleId: string;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

function TableBox({ titleId, isShown, children }: TableBoxProps) {
  if (!isShown) return <div className="visually-hidden">{children}</div>;
  // A wide table scrolls; with a keyboard only what has focus can.
  return (
    <div className="scroll-x chart-figure__table" role="region" aria-labelledby={titleId} tabIndex={0}>
      {children}
    </div>
  );
}
