import { type ReactNode, useId } from "react";

import { LineSample, ModeSample } from "#charts/frame/chart-key.tsx";
import { Hatch } from "#charts/frame/hatch.tsx";
import { MODES } from "#domain/rounds/round.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { PINS, type TrendMark } from "./trend-mark.ts";
import { TrendPin } from "./trend-pin.tsx";
import { type TrendSeries } from "./trend-series.ts";

interface TrendKeyProps {
  readonly series: TrendSeries;
  readonly marks: readonly TrendMark[];
  readonly hasBands?: boolean;
}

/** What the marks and lines mean: only those that occur. */
export function TrendKey({ series, marks, hasBands = false }: TrendKeyProps) {
  const { charts, vocabulary } = useMessages();
  const modes = MODES.filter((mode) => series.data.some(({ point }) => point.mode === mode && !point.hidden));
  return (
    <ul className="chart-key">
      {modes.map((mode) => (
        <li key={mode}>
          <ModeSample mode={mode} />
          {vocabulary.modes[mode].name}
        </li>
      ))}
      {series.data.some((datum) => datum.half !== undefined) && (
        <Entry name={charts.trend.half}>
          <rect className="trend-half" x={1} y={3} width={20} height={12} fill="var(--accent)" />
        </Entry>
      )}
      {hasBands && (
        <Entry name={charts.trend.chance}>
          <g className="trend-chance">
            <polyline points="1,4 21,4" />
            <polyline points="1,14 21,14" />
          </g>
        </Entry>
      )}
      {series.data.some(({ point }) => point.corrected) && (
        <Entry name={charts.trend.corrected}>
          <circle className="mark-hollow" cx={11} cy={9} r={5.5} />
        </Entry>
      )}
      {series.links.length > 0 && (
        <li>
          <LineSample kind="link" />
          {charts.trend.link}
        </li>
      )}
      {series.data.some(({ point }) => point.hidden) && <HiddenEntry name={charts.hidden} />}
      {series.versionChanges.length > 0 && (
        <Entry name={charts.trend.newVersion}>
          <line className="trend-version" x1={11} x2={11} y1={0} y2={18} />
        </Entry>
      )}
      {PINS.filter((pin) => marks.some(({ kind }) => kind === pin)).map((pin) => (
        <Entry key={pin} name={charts.trend.pins[pin]}>
          <TrendPin kind={pin} x={pin === "agenda" ? 6 : 11} y={17} size={15} />
        </Entry>
      ))}
    </ul>
  );
}

function HiddenEntry({ name }: { readonly name: string }) {
  const id = useId();
  return (
    <Entry name={name}>
      <Hatch id={id} />
      <rect fill={`url(#${id})`} x={1} y={1} width={20} height={16} />
    </Entry>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width={22} height={18} aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  );
}
