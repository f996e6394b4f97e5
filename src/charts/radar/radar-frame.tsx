import { useId } from "react";

import { HIGHEST, SCALE_TICKS } from "#charts/frame/scale-point.ts";
import { type FactorGroup, type InstrumentTexts } from "#domain/rounds/instrument.ts";

import { type RadarFactor } from "./radar-factor.ts";
import { type RadarLayout } from "./radar-layout.ts";

interface RadarFrameProps {
  readonly factors: readonly RadarFactor[];
  /** Absent where there is no room to write them along their arcs. */
  readonly groupNames: InstrumentTexts["groups"] | undefined;
  readonly layout: RadarLayout;
  readonly centre: { readonly x: number; readonly y: number };
  readonly fontSize: number;
  /** How large the numbers of the rings and the names of the groups are beside it. */
  readonly small: { readonly ticks: number; readonly groups: number };
}

/** What stands around the lines: the numbers of the rings, the arcs of the groups, the names of the axes. */
export function RadarFrame({ factors, groupNames, layout, centre, fontSize, small }: RadarFrameProps) {
  const step = (2 * Math.PI) / factors.length;
  return (
    <g transform={`translate(${centre.x} ${centre.y})`}>
      {SCALE_TICKS.map((tick) => {
        // Just before the first axis, where two groups meet and no name of a group stands.
        const distance = (layout.radius * tick) / HIGHEST;
        return (
          <text
            key={tick}
            className="chart-svg-text score-radar__tick"
            x={-Math.sin(step / 2) * distance}
            y={-Math.cos(step / 2) * distance + fontSize * 0.3}
            fontSize={fontSize * small.ticks}
            textAnchor="middle"
          >
            {tick}
          </text>
        );
      })}
      {groupArcs(factors).map((arc) => (
        <GroupArc
          key={arc.group}
          {...arc}
          step={step}
          radius={layout.radius}
          name={groupNames?.[arc.group]}
          fontSize={fontSize * small.groups}
        />
      ))}
      {layout.axes.map((axis, index) => (
        <text
          key={factors[index]?.id}
          className={
            factors[index]?.needsAttention === true
              ? "chart-svg-text score-radar__label--attention"
              : "chart-svg-text score-radar__label"
          }
          fontSize={fontSize}
          textAnchor={axis.anchor}
        >
          {axis.lines.map((line, row) => (
            <tspan key={line} x={axis.x} y={axis.top + fontSize * (0.95 + row * 1.2)}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

interface Arc {
  readonly group: FactorGroup;
  readonly first: number;
  readonly last: number;
}

function groupArcs(factors: readonly RadarFactor[]): readonly Arc[] {
  const arcs: Arc[] = [];
  for (const [index, { group }] of factors.entries()) {
    const open = arcs.at(-1);
    if (open?.group === group) arcs[arcs.length - 1] = { ...open, last: index };
    else arcs.push({ group, first: index, last: index });
  }
  return arcs;
}

interface GroupArcProps extends Arc {
  readonly step: number;
  readonly radius: number;
  readonly name: string | undefined;
  readonly fontSize: number;
}

function GroupArc({ first, last, step, radius, name, fontSize }: GroupArcProps) {
  const id = useId();
  const from = (first - 0.38) * step;
  const to = (last + 0.38) * step;
  const middle = (from + to) / 2;
  // Written along the arc, and the other way round in the lower half, so that nothing stands on its head.
  const isLow = Math.cos(middle) < -0.01;
  const reach = Math.max(to - from, 1.2) / 2 + 0.2;
  const ends: readonly [number, number] = isLow
    ? [middle + reach, middle - reach]
    : [middle - reach, middle + reach];
  return (
    <g>
      <path className="score-radar__group" d={arcPath(radius + 7, from, to)} />
      {name !== undefined && (
        <>
          <path
            id={id}
            d={arcPath(radius + 13 + (isLow ? fontSize * 0.75 : 0), ...ends)}
            fill="none"
            stroke="none"
          />
          <text className="chart-svg-text" fontSize={fontSize} textAnchor="middle">
            <textPath href={`#${id}`} startOffset="50%">
              {name}
            </textPath>
          </text>
        </>
      )}
    </g>
  );
}

/** An arc around the origin; angles clockwise from the top, in radians. */
function arcPath(radius: number, from: number, to: number): string {
  const point = (angle: number) =>
    `${(Math.sin(angle) * radius).toFixed(1)} ${(-Math.cos(angle) * radius).toFixed(1)}`;
  const isLong = Math.abs(to - from) > Math.PI ? 1 : 0;
  return `M${point(from)}A${radius} ${radius} 0 ${isLong} ${to > from ? 1 : 0} ${point(to)}`;
}
