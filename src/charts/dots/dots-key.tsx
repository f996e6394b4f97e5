import { type ReactNode } from "react";

import { ModeMark } from "#charts/frame/mode-mark.tsx";
import { comparedWith } from "#domain/rounds/compared-with.ts";
import { hasBallots } from "#domain/rounds/has-ballots.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { type DotsRow } from "./dots-row.ts";

/** What the marks mean: only those that occur. */
export function DotsKey({ rows }: { readonly rows: readonly DotsRow[] }) {
  const messages = useMessages().charts.dots.key;
  const points = rows.flatMap(({ attention }) => (attention.latest === undefined ? [] : [attention.latest]));
  const mode = points[0]?.mode ?? "individual";
  const hasHalf = points.some((point) => point.n > 1);
  const hasBefore = rows.some(({ attention }) => comparedWith(attention.flags) !== undefined);
  const hasOlder = rows.some(({ attention }) => attention.isOlder && attention.latest !== undefined);
  return (
    <ul className="chart-key" aria-hidden="true">
      <li>
        <Sample>
          <ModeMark mode={mode} x={14} y={10} size={6} />
        </Sample>
        {hasBallots(mode) ? messages.median : messages.score}
      </li>
      {hasHalf && (
        <li>
          <Sample>
            <line className="dot-strip__half" x1={6} x2={22} y1={10} y2={10} />
            <line className="dot-strip__core" x1={6} x2={22} y1={10} y2={10} />
          </Sample>
          {messages.half}
        </li>
      )}
      {hasBefore && (
        <li>
          <Sample>
            <circle className="dot-strip__ghost" cx={14} cy={10} r={7} />
          </Sample>
          {messages.before}
        </li>
      )}
      {hasOlder && (
        <li>
          <Sample>
            <ModeMark mode={mode} x={14} y={10} size={6} look="hollow" />
          </Sample>
          {messages.older}
        </li>
      )}
    </ul>
  );
}

function Sample({ children }: { readonly children: ReactNode }) {
  return (
    <svg width={28} height={20} aria-hidden="true">
      {children}
    </svg>
  );
}
