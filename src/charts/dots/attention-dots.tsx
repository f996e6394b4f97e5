import { memo } from "react";

import { ChartFigure, type ChartFrame } from "#charts/frame/chart-figure.tsx";
import { QUARTER } from "#charts/frame/scale-point.ts";
import { type FactorPoint } from "#domain/attention/flag.ts";
import { type Compared, comparedWith } from "#domain/rounds/compared-with.ts";
import { useFormat, useMessages } from "#i18n/language-context.tsx";

import { AttentionTable } from "./attention-table.tsx";
import { DotStrip, DotStripAxis } from "./dot-strip.tsx";
import { DotsKey } from "./dots-key.tsx";
import { type DotsRow } from "./dots-row.ts";

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
              <span className="attention-dots__head">{messages.columns.median}</span>
            </th>
            <th role="columnheader" scope="col">
              <span className="attention-dots__head">{messages.columns.whatStandsOut}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.attention.factorId} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ attention, name, href, notes, otherMode, needsAttention }: DotsRow) {
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
            <Spoken latest={latest} compared={compared} />
          </>
        )}
      </td>
      <td role="cell" className="attention-dots__value">
        <Value attention={attention} otherMode={otherMode} />
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

/** The strip in words. The median stands in the next cell, for everyone. */
function Spoken({
  latest,
  compared,
}: {
  readonly latest: FactorPoint;
  readonly compared: Compared | undefined;
}) {
  const messages = useMessages().charts.dots;
  const format = useFormat();
  const { median, q1, q3, n } = latest;
  return (
    <span className="visually-hidden">
      {median !== undefined && messages.spoken(format.number(median))}{" "}
      {n > 1 &&
        q1 !== undefined &&
        q3 !== undefined &&
        messages.spokenHalf(format.number(q1, QUARTER), format.number(q3, QUARTER))}{" "}
      {compared !== undefined &&
        messages.spokenBefore(format.number(compared.from), format.shortDay(compared.since))}
    </span>
  );
}

function Value({ attention, otherMode }: Pick<DotsRow, "attention" | "otherMode">) {
  const { latest, isOlder, tooFewOn } = attention;
  const messages = useMessages().charts;
  const format = useFormat();
  if (latest === undefined)
    return <span className="quiet">{tooFewOn === undefined ? messages.notScored : messages.tooFew}</span>;
  return (
    <>
      <strong className="attention-dots__median">
        {latest.median === undefined ? messages.notAnswered : format.number(latest.median)}
      </strong>{" "}
      <span className="attention-dots__count">
        {messages.n(latest.n)}
        {latest.dontKnow > 0 && `, ${messages.dontKnow(latest.dontKnow)}`}
        {isOlder && `; ${messages.olderFrom(format.shortDay(latest.heldOn), otherMode)}`}
        {tooFewOn !== undefined && `; ${messages.thenTooFew}`}
      </span>
    </>
  );
}
