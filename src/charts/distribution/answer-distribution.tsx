import { memo } from "react";

import { ChartFigure, type ChartFrame } from "#charts/frame/chart-figure.tsx";
import { Hatch } from "#charts/frame/hatch.tsx";
import { POINTS } from "#domain/rounds/answer.ts";
import { type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { DistributionBar, DontKnowBar } from "./distribution-bar.tsx";
import { type Reach, reachOf } from "./distribution-layout.ts";
import { type CountedRow, type DistributionRow, isCounted } from "./distribution-row.ts";
import { DistributionTable } from "./distribution-table.tsx";

import "./answer-distribution.css";

export interface AnswerDistributionProps extends ChartFrame {
  readonly rows: readonly DistributionRow[];
  readonly pointLabels: InstrumentTexts["points"];
  /** Set for a confidential round (R5): only the number of forms is told, and `rows` is not looked at. */
  readonly hiddenBallots?: number | undefined;
}

const HATCH = "distribution-hidden";

/** Distribution first (S1): bars from the middle outwards, don't-knows apart, n at the end. */
export const AnswerDistribution = memo(function AnswerDistribution(props: AnswerDistributionProps) {
  const { rows, pointLabels, hiddenBallots, ...frame } = props;
  const messages = useMessages().charts;
  if (hiddenBallots !== undefined) {
    return (
      <ChartFigure {...frame} drawing={<HiddenDistribution words={messages.hiddenWith(hiddenBallots)} />} />
    );
  }
  if (rows.length === 0)
    return <ChartFigure {...frame} drawing={<p className="chart-empty">{messages.noData}</p>} />;
  return (
    <ChartFigure
      {...frame}
      drawing={<Drawing rows={rows} pointLabels={pointLabels} />}
      table={<DistributionTable rows={rows} pointLabels={pointLabels} />}
    />
  );
});

function Drawing({ rows, pointLabels }: Pick<AnswerDistributionProps, "rows" | "pointLabels">) {
  const messages = useMessages().charts;
  const counted = rows.filter(isCounted);
  const reach = reachOf(counted);
  const hasDontKnow = counted.some((row) => row.dontKnow > 0);
  const looks = [
    "distribution",
    rows.length === 1 && "distribution--single",
    !hasDontKnow && "distribution--all-know",
  ];
  return (
    <div className={looks.filter((look) => look !== false).join(" ")}>
      <ul className="chart-key distribution__key">
        {POINTS.map((point) => (
          <li key={point}>
            <svg width={18} height={18} aria-hidden="true">
              <rect
                className={`distribution-point distribution-point--${point}`}
                x={1}
                y={1}
                width={16}
                height={16}
              />
            </svg>
            {messages.distribution.answered(point, pointLabels[point])}
          </li>
        ))}
      </ul>
      <div className="distribution__rows">
        {rows.map((row) =>
          isCounted(row) ? (
            <Row key={row.factorId} row={row} reach={reach} hasDontKnow={hasDontKnow} />
          ) : (
            <TooFewRow key={row.factorId} name={row.name} />
          ),
        )}
      </div>
    </div>
  );
}

/** Calm, and as tall as the others: that there is something, and not what (R5). */
function TooFewRow({ name }: { readonly name: string }) {
  const { tooFew } = useMessages().charts;
  return (
    <div className="distribution__row">
      <span className="distribution__name">{name}</span>
      <span className="distribution__bar distribution__too-few quiet">{tooFew}</span>
    </div>
  );
}

interface RowProps {
  readonly row: CountedRow;
  readonly reach: Reach;
  readonly hasDontKnow: boolean;
}

function Row({ row, reach, hasDontKnow }: RowProps) {
  const messages = useMessages().charts;
  const n = row.counts.reduce((sum, count) => sum + count, 0);
  return (
    <div className="distribution__row">
      <span className="distribution__name">{row.name}</span>
      <span className="distribution__bar">
        {n > 0 ? (
          <DistributionBar counts={row.counts} reach={reach} />
        ) : (
          <span className="quiet">{messages.distribution.noAnswers}</span>
        )}
      </span>
      {hasDontKnow && (
        <span className="distribution__dont-know">
          {row.dontKnow > 0 && (
            <>
              <DontKnowBar share={row.dontKnow / (n + row.dontKnow)} />
              {messages.dontKnow(row.dontKnow)}
            </>
          )}
        </span>
      )}
      <span className="distribution__n">{messages.n(n)}</span>
      {row.note !== undefined && <span className="distribution__note">{row.note}</span>}
    </div>
  );
}

function HiddenDistribution({ words }: { readonly words: string }) {
  return (
    <div className="distribution__hidden">
      <svg width="100%" height="100%" aria-hidden="true">
        <Hatch id={HATCH} />
        <rect fill={`url(#${HATCH})`} width="100%" height="100%" />
      </svg>
      <span>{words}</span>
    </div>
  );
}
