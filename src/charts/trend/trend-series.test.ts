import { describe, expect, it } from "vitest";

import { type TrendPoint } from "./trend-point.ts";
import { trendSeries } from "./trend-series.ts";

const point = (heldOn: string, rest: Partial<TrendPoint> = {}): TrendPoint => ({
  roundId: heldOn,
  heldOn,
  isOpen: false,
  moment: "",
  mode: "individual",
  instrumentId: "greenport-12",
  instrumentVersion: 1,
  hidden: false,
  isTooFew: false,
  ballots: 8,
  corrected: false,
  n: 8,
  dontKnow: 0,
  median: 3,
  ...rest,
});

const linesOf = (...points: readonly TrendPoint[]) => trendSeries(points).data.map((datum) => datum.line);

describe("trendSeries", () => {
  it("I3: begins a new line at a new version, without a link", () => {
    const points = [point("2026-01-01"), point("2026-02-01"), point("2026-03-01", { instrumentVersion: 2 })];
    expect(linesOf(...points)).toEqual([0, 0, 1]);
    expect(trendSeries(points).links).toEqual([]);
    expect(trendSeries(points).versionChanges.map(({ point: { heldOn } }) => heldOn)).toEqual(["2026-03-01"]);
  });

  it("A10: begins a new line at another mode, with a link", () => {
    const points = [point("2026-01-01", { mode: "manager" }), point("2026-02-01")];
    expect(linesOf(...points)).toEqual([0, 1]);
    expect(trendSeries(points).links).toHaveLength(1);
  });

  it("R5: breaks at a confidential round and at one without a point on the scale", () => {
    const { median: _median, ...unanswered } = point("2026-02-01");
    expect(linesOf(point("2026-01-01"), unanswered, point("2026-03-01"))).toEqual([0, 1, 2]);
    expect(linesOf(point("2026-01-01"), { ...unanswered, hidden: true }, point("2026-03-01"))).toEqual([
      0, 1, 2,
    ]);
  });

  it("stands uneven dates at their real distance, and gives a single round some time around it", () => {
    const { data, domain } = trendSeries([point("2026-01-01"), point("2026-01-11"), point("2026-07-01")]);
    const [first = 0, second = 0, third = 0] = data.map(({ day }) => day);
    expect([second - first, third - first]).toEqual([10, 181]);
    expect(domain).toEqual([first, third]);
    const [from, to] = trendSeries([point("2026-01-01")]).domain;
    expect(to - from).toBe(120);
  });
});
