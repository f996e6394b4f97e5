import { memo, useMemo } from "react";
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from "recharts";

import { ChartFigure, type ChartFrame } from "#charts/frame/chart-figure.tsx";
import { LineSample } from "#charts/frame/chart-key.tsx";
import { Fitted, ROOM_LETTER } from "#charts/frame/fitted.tsx";
import { makeTextMeasure } from "#charts/frame/measure-text.ts";
import { HIGHEST } from "#charts/frame/scale-point.ts";
import { useWidth } from "#charts/frame/use-width.ts";
import { type InstrumentTexts } from "#domain/rounds/instrument.ts";
import { useMessages } from "#i18n/language-context.tsx";

import { type RadarFactor } from "./radar-factor.ts";
import { RadarFrame } from "./radar-frame.tsx";
import { layOutRadar } from "./radar-layout.ts";
import { RadarLine } from "./radar-line.tsx";
import { RadarTable } from "./radar-table.tsx";

import "./score-radar.css";

export interface ScoreRadarProps extends ChartFrame {
  /** In the fixed order of the instrument; factors of one group stand together. */
  readonly factors: readonly RadarFactor[];
  readonly groupNames: InstrumentTexts["groups"];
  /** Dates, as the language writes them. */
  readonly nowLabel: string;
  readonly beforeLabel?: string | undefined;
}

/** All factors at one glance, two dates over each other; no area score (U5, S3). */
export const ScoreRadar = memo(function ScoreRadar(props: ScoreRadarProps) {
  const { factors, groupNames, nowLabel, beforeLabel, ...frame } = props;
  const messages = useMessages().charts;
  if (factors.every(({ now, before, isTooFewNow }) => (now ?? before) === undefined && isTooFewNow !== true))
    return <ChartFigure {...frame} drawing={<p className="chart-empty">{messages.noData}</p>} />;
  return (
    <ChartFigure
      {...frame}
      drawing={<RadarDrawing {...props} />}
      table={
        <RadarTable factors={factors} groupNames={groupNames} nowLabel={nowLabel} beforeLabel={beforeLabel} />
      }
    />
  );
});

/** On a narrower screen the names would leave no radar: there it is drawn as on a page. */
const LEAST_ROOM = 640;

function RadarDrawing({ factors, groupNames, nowLabel, beforeLabel, size = "normal" }: ScoreRadarProps) {
  const messages = useMessages().charts;
  const [element, width] = useWidth();
  const isInRoom = size === "large" && width >= LEAST_ROOM;
  const hasGaps = factors.some(
    ({ now, before }) => now === undefined || (beforeLabel !== undefined && before === undefined),
  );
  const hasTooFew = factors.some((factor) => factor.isTooFewNow === true || factor.isTooFewBefore === true);
  const needsAttention = factors.some((factor) => factor.needsAttention === true);
  return (
    <>
      <ul className="chart-key">
        <li>
          <LineSample kind="now" />
          {nowLabel}
        </li>
        {beforeLabel !== undefined && (
          <li>
            <LineSample kind="before" />
            {beforeLabel}
          </li>
        )}
        {needsAttention && (
          <li>
            <LineSample kind="attention" />
            {messages.radar.needsAttention}
          </li>
        )}
      </ul>
      <div ref={element} className={isInRoom ? "score-radar score-radar--large" : "score-radar"}>
        {isInRoom ? (
          <Fitted>
            {(roomWidth, height) => (
              <RadarPicture factors={factors} groupNames={groupNames} width={roomWidth} height={height} />
            )}
          </Fitted>
        ) : (
          width > 0 && <RadarPicture factors={factors} groupNames={groupNames} width={width} />
        )}
      </div>
      <p className="score-radar__note">
        {messages.radar.rings} {hasGaps && (hasTooFew ? messages.radar.gapsTooFew : messages.radar.gaps)}
      </p>
    </>
  );
}

interface RadarPictureProps {
  readonly factors: readonly RadarFactor[];
  readonly groupNames: InstrumentTexts["groups"];
  readonly width: number;
  /** Given on the screen of a room, where it fills what there is; elsewhere it is as tall as it becomes. */
  readonly height?: number;
}

/** On a page the numbers and the names of groups are smaller than the names of factors; nothing is small in a room. */
const ON_PAGE = { ticks: 0.8, groups: 0.85 };
const IN_ROOM = { ticks: 1, groups: 1 };

function fontSizeFor(width: number, isLarge: boolean): number {
  if (isLarge) return ROOM_LETTER;
  return width < 480 ? 13 : 15;
}

function RadarPicture({ factors, groupNames, width, height }: RadarPictureProps) {
  const isLarge = height !== undefined;
  const fontSize = fontSizeFor(width, isLarge);
  const showsGroupNames = width >= 560;
  const layout = useMemo(
    () =>
      layOutRadar(
        factors.map((factor) => factor.shortLabel),
        {
          width,
          lineHeight: fontSize * 1.2,
          gap: showsGroupNames ? fontSize * 2.3 : 12,
          largestRadius: isLarge ? height : 200,
          height,
          measure: makeTextMeasure(fontSize, 600),
        },
      ),
    [factors, width, height, fontSize, showsGroupNames, isLarge],
  );
  const centre = { x: width / 2, y: layout.centreY };
  return (
    <>
      <RadarChart
        accessibilityLayer={false}
        data={factors}
        width={width}
        height={layout.height}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        cx={centre.x}
        cy={centre.y}
        outerRadius={layout.radius}
      >
        <PolarGrid className="line-grid" gridType="circle" />
        <PolarAngleAxis dataKey="id" tick={false} axisLine={false} />
        <PolarRadiusAxis
          angle={90}
          domain={[0, HIGHEST]}
          tickCount={HIGHEST + 1}
          tick={false}
          axisLine={false}
        />
        <RadarFrame
          factors={factors}
          groupNames={showsGroupNames ? groupNames : undefined}
          layout={layout}
          centre={centre}
          fontSize={fontSize}
          small={isLarge ? IN_ROOM : ON_PAGE}
        />
        <Radar
          dataKey="before"
          isAnimationActive={false}
          shape={({ points }) => (
            <RadarLine kind="before" points={points} centre={centre} markSize={isLarge ? 9 : 5.5} />
          )}
        />
        <Radar
          dataKey="now"
          isAnimationActive={false}
          shape={({ points }) => (
            <RadarLine kind="now" points={points} centre={centre} markSize={isLarge ? 9 : 5.5} />
          )}
        />
      </RadarChart>
      {layout.isNumbered && <RadarNames factors={factors} />}
    </>
  );
}

function RadarNames({ factors }: { readonly factors: readonly RadarFactor[] }) {
  return (
    <ol className="score-radar__names">
      {factors.map((factor) => (
        <li
          key={factor.id}
          className={factor.needsAttention === true ? "score-radar__name--attention" : undefined}
        >
          {factor.shortLabel}
        </li>
      ))}
    </ol>
  );
}
