import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";

/** Where the plot of a trend lies, and where days and scale values lie in it; CSS pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

/** The plot of the chart around it; absent while Recharts is still measuring. */
export function usePlot(): Plot | undefined {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (area === undefined || xScale === undefined || yScale === undefined) return undefined;
  return {
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
    x: (day) => xScale(day) ?? 0,
    y: (value) => yScale(value) ?? 0,
  };
}
