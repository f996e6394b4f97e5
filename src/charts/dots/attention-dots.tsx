import { memo } from "react";

import { ChartFigure, type ChartFrame } from "#charts/frame/chart-figure.tsx";
import { comparedWith } from "#domain/rounds/compared-with.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { AttentionTable } from "./attention-table.tsx";
import { DotStrip, DotStripAxis } from "./dot-strip.tsx";
import { DotsKey } from "./dots-key.tsx";
import { type DotsRow, scoreNameOf } from "./dots-row.ts";
import { DotsSpoken } from "./dots-spoken.tsx";
import { DotsCount, DotsScore } from "./dots-value.tsx";

import "./dot-strip.css";
import "./attention-dots.css";

export interface AttentionDotsProps extends ChartFrame {
  /** In the order in which they should be read; the chart does not sort. */
  readonly rows: readonly DotsRow[];
}

/**
 * The working view (U5): one row a factor, with its reason at the end.
 *
 * It is a real table, and each strip is also there in words, so a screen reader reads the chart itself.
 */
export const AttentionDots = memo(function AttentionDots({ rows, ...frame }: AttentionDotsProps) {
  const messages = useMessages().charts;
  if (rows.every(({ attention: { latest, tooFewOn } }) => latest === undefined && tooFewOn === undefined))
    return <ChartFigure {...frame} drawing={<p className="chart-empty">{messages.noData}</p>} />;
  return (
    <ChartFigure
      {...frame}
      drawingIsReadable
      drawing={<DotsDrawing rows={rows} />}
      table={<AttentionTable rows={rows} />}
    />
  );
});

// The roles are written out, because a browser may drop them from a table that is laid out as a grid.
function DotsDrawing({ rows }: Pick<AttentionDotsProps, "rows">) {
  const messages = useMessages().charts;
  return (
    <div className="attention-dots-frame">
      <DotsKey rows={rows} />
      <table className="attention-dots" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="attention-dots__head">{messages.columns.factor}</span>
            </th>
            <th role="columnheader" scope="col">
              <span className="visually-hidden">{messages.columns.score}</span>
              <DotStripAxis />
            </th>
            <th role="columnheader" scope="col">
              <span className="attention-dots__head">{messages.columns[scoreNameOf(rows)]}</span>
            </th>
            <th role="columnheader" scope="col">
              <span className="attention-dots__head">{messages.columns.whatStandsOut}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.attention.factorId} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { readonly row: DotsRow }) {
  const { attention, name, href, notes, needsAttention } = row;
  const { latest, isOlder, flags } = attention;
  const compared = comparedWith(flags);
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="attention-dots__name">
        {href === undefined ? name : <a href={href}>{name}</a>}
      </th>
      <td role="cell" className="attention-dots__strip">
        {latest !== undefined && (
          <>
            <DotStrip latest={latest} compared={compared} isOlder={isOlder} needsAttention={needsAttention} />
            <DotsSpoken latest={latest} compared={compared} />
          </>
        )}
      </td>
      <td role="cell" className="attention-dots__value">
        <DotsScore row={row} /> <DotsCount row={row} />
      </td>
      <td role="cell" className="attention-dots__notes">
        {notes.map((note) => (
          <p key={note.label} className="attention-dots__note">
            <strong className={`factor-note factor-note--${note.tone}`}>{note.label}</strong> {note.sentence}
          </p>
        ))}
      </td>
    </tr>
  );
}
