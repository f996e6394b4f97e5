import { memo } from "react";

import { AttentionTable } from "#charts/dots/attention-table.tsx";
import { DotStrip, DotStripAxis } from "#charts/dots/dot-strip.tsx";
import { DotsKey } from "#charts/dots/dots-key.tsx";
import { type DotsRow, scoreNameOf } from "#charts/dots/dots-row.ts";
import { DotsSpoken } from "#charts/dots/dots-spoken.tsx";
import { DotsCount, DotsScore } from "#charts/dots/dots-value.tsx";
import { ChartFigure, type ChartFrame } from "#charts/frame/chart-figure.tsx";
import { comparedWith } from "#domain/rounds/compared-with.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { type GlanceGroup } from "./glance-group.ts";

import "#charts/dots/dot-strip.css";
import "./glance-picture.css";

interface GlancePictureProps extends ChartFrame {
  /** In the order in which they should be read; the chart does not sort. */
  readonly groups: readonly GlanceGroup[];
  /** How many answered the round: a row tells its number only where it differs (S2). */
  readonly answered: number;
}

/**
 * How it stands in one look (U5): a short line a factor under what it has in common with others, with a ring where it
 * was only where it moved. A real table, so a screen reader reads the picture itself.
 */
export const GlancePicture = memo(function GlancePicture({ groups, answered, ...frame }: GlancePictureProps) {
  const rows = groups.flatMap((group) => group.rows);
  return (
    <ChartFigure
      {...frame}
      drawingIsReadable
      drawing={
        <div className="glance-picture-frame">
          <GlanceTable groups={groups} answered={answered} />
          <DotsKey rows={rows} />
        </div>
      }
      table={<AttentionTable rows={rows} />}
    />
  );
});

// The roles are written out, because a browser may drop them from a table that is laid out as a grid.
function GlanceTable({ groups, answered }: Pick<GlancePictureProps, "groups" | "answered">) {
  const { columns } = useMessages().charts;
  return (
    <table className="glance-picture" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className="visually-hidden">{columns.factor}</span>
          </th>
          <th role="columnheader" scope="col" className="glance-picture__strip">
            <span className="visually-hidden">{columns.score}</span>
            <DotStripAxis />
          </th>
          <th role="columnheader" scope="col">
            <span className="visually-hidden">
              {columns[scoreNameOf(groups.flatMap(({ rows }) => rows))]}
            </span>
          </th>
          <th role="columnheader" scope="col">
            <span className="visually-hidden">{columns.whatStandsOut}</span>
          </th>
        </tr>
      </thead>
      {groups.map(({ title, tone, rows }) => (
        <tbody key={tone} role="rowgroup" className={`glance-picture__group glance-picture__group--${tone}`}>
          <tr role="row" className="glance-picture__head">
            <th role="rowheader" scope="rowgroup">
              <span className={tone === "quiet" ? "visually-hidden" : undefined}>{title}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.attention.factorId} row={row} answered={answered} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row, answered }: { readonly row: DotsRow; readonly answered: number }) {
  const { attention, name, href, notes, needsAttention } = row;
  const { latest, isOlder, flags } = attention;
  const compared = comparedWith(flags);
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="glance-picture__name">
        {href === undefined ? name : <a href={href}>{name}</a>}
      </th>
      <td role="cell" className="glance-picture__strip">
        {latest !== undefined && (
          <>
            <DotStrip latest={latest} compared={compared} isOlder={isOlder} needsAttention={needsAttention} />
            <DotsSpoken latest={latest} compared={compared} />
          </>
        )}
      </td>
      <td role="cell" className="glance-picture__value">
        {latest !== undefined && <DotsScore row={row} />}
      </td>
      <td role="cell" className="glance-picture__notes">
        {notes.map(({ label, sentence, tone }) => (
          <span key={label} className="glance-picture__note">
            <strong className={`factor-note factor-note--${tone}`}>{label}</strong> {sentence}
          </span>
        ))}
        {latest === undefined ? (
          <DotsScore row={row} />
        ) : (
          <DotsCount row={row} tellsNumber={latest.n + latest.dontKnow !== answered} />
        )}
      </td>
    </tr>
  );
}
