import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { type RoundResult } from "#domain/rounds/round-result.ts";
import { makeRound, single } from "#tests/support/make-history.ts";
import { renderSpoken } from "#tests/support/render-spoken.tsx";
import { messages } from "#tests/support/words.ts";

import { FactorTrend } from "./factor-trend.tsx";
import { type TrendMultiple } from "./trend-multiple.ts";
import { TrendMultiples } from "./trend-multiples.tsx";
import { trendPoints } from "./trend-point.ts";

const { charts } = messages;

const TITLE = "Vertrouwen daalde van 4 naar 2";

const ROUNDS: readonly RoundResult[] = [
  makeRound(0, { trust: single(3) }, { heldOn: "2025-01-20", mode: "manager", ballots: 1 }),
  makeRound(
    1,
    { trust: { counts: single(4), corrected: true } },
    { heldOn: "2025-03-06", mode: "agreed", ballots: 1 },
  ),
  makeRound(2, { trust: [0, 1, 3, 4, 0] }, { heldOn: "2025-09-04" }),
  makeRound(3, { trust: [0, 0, 3, 5, 0] }, { heldOn: "2025-10-30" }),
  makeRound(4, {}, { heldOn: "2026-01-29", hidden: true, ballots: 3 }),
  makeRound(
    5,
    { trust: { counts: [2, 4, 2, 0, 0], dontKnow: 1 } },
    { heldOn: "2026-11-12", instrumentVersion: 2 },
  ),
];
const POINTS = trendPoints(ROUNDS, "trust");
const PHASES = [
  { kind: "dream", startsOn: "2024-12-01" },
  { kind: "rollOut", startsOn: "2025-08-15" },
] as const;
const MARKS = [
  { heldOn: "2025-10-30", kind: "agenda" },
  { heldOn: "2025-10-30", kind: "done" },
  { heldOn: "2026-03-01", kind: "handedOver" },
  { roundId: "round-0005", heldOn: "2026-11-12", kind: "falling" },
] as const;

const renderTrend = async () =>
  await renderSpoken(
    <div style={{ width: 900 }}>
      <FactorTrend title={TITLE} points={POINTS} phases={PHASES} marks={MARKS} />
    </div>,
  );

afterEach(cleanup);

describe("FactorTrend", () => {
  it("U2, R2, R5, I3: says in its table all that it draws, newest first", async () => {
    await renderTrend();
    // Spelled out, as they are read: numbers, days and words come together here.
    const table = within(screen.getByRole("figure", { name: TITLE })).getByRole("table");
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      [
        "12 nov 2026",
        "2",
        "1,75 tot 2,25",
        "8",
        "1",
        "Iedereen apart",
        "gedaald; nieuwe versie van de vragen; fase: Uitrolfase",
      ],
      ["29 jan 2026", "vertrouwelijk (3 formulieren)", "", "", "", "Iedereen apart", "fase: Uitrolfase"],
      [
        "30 okt 2025",
        "4",
        "3 tot 4",
        "8",
        "0",
        "Iedereen apart",
        "op de agenda; actie gedaan; fase: Uitrolfase",
      ],
      ["4 sep 2025", "3,5", "3 tot 4", "8", "0", "Iedereen apart", "fase: Uitrolfase"],
      ["6 mrt 2025", "4", "", "1", "0", "Samen bepaald", "later gecorrigeerd; fase: Droomfase"],
      ["20 jan 2025", "3", "", "1", "0", "Blik van de community manager", "fase: Droomfase"],
    ]);
  });

  it("R2: tells the modes apart by shape, and what was corrected by a hollow mark", async () => {
    const { container } = await renderTrend();
    const marks = [...container.querySelectorAll(".recharts-line-dots [class^=mark]")];
    const shapes = marks.map((mark) => `${mark.tagName} ${mark.getAttribute("class")}`);
    expect(shapes.toSorted()).toEqual([
      "circle mark-now",
      "circle mark-now",
      "circle mark-now",
      "path mark-now",
      "rect mark-hollow",
    ]);
  });

  it("G4: tells what was talked about, done and handed over apart by shape, and names them in its key", async () => {
    const { container } = await renderTrend();
    const pins = [...container.querySelectorAll(".factor-trend .trend-pin > :last-child")];
    expect(pins.map((pin) => `${pin.tagName} ${pin.getAttribute("class") ?? ""}`.trim()).toSorted()).toEqual([
      "circle",
      "circle trend-pin__open",
      "path",
    ]);
    for (const name of Object.values(charts.trend.pins)) expect(screen.getByText(name)).toBeDefined();
  });

  it("A10, R5, I3: joins only what compares, links other modes thinly, and breaks at a new version", async () => {
    const { container } = await renderTrend();
    const pieces = [...container.querySelectorAll(".trend-line .recharts-line-curve")]
      .map((curve) => curve.getAttribute("d") ?? "")
      .join("")
      .match(/[ML]/g);
    // Five points drawn, of which only the two ballots in autumn 2025 are joined.
    expect(pieces?.filter((step) => step === "L")).toHaveLength(1);
    expect(container.querySelectorAll(".factor-trend .line-link")).toHaveLength(2);
    expect(container.querySelectorAll(".factor-trend .trend-version")).toHaveLength(1);
    expect(container.querySelector(".factor-trend")?.textContent).toContain("vertrouwelijk (3 formulieren)");
  });

  it("draws one round as one mark, on a real time axis", async () => {
    const { container } = await renderSpoken(
      <FactorTrend title="Te vroeg voor een lijn" points={POINTS.slice(0, 1)} phases={[]} marks={[]} />,
    );
    expect(container.querySelectorAll(".recharts-line-dots [class^=mark]")).toHaveLength(1);
  });

  it("says what will be here while there is no score", async () => {
    await renderSpoken(<FactorTrend title="Nog geen score" points={[]} phases={[]} marks={[]} />);
    expect(screen.getByText(charts.noData)).toBeDefined();
  });
});

describe("TrendMultiples", () => {
  const items: readonly TrendMultiple[] = [
    { factorId: "trust", name: "Vertrouwen", sentence: "Daalde van 4 naar 2.", points: POINTS, marks: MARKS },
    { factorId: "vision", name: "Visie", sentence: "Nog geen score.", points: [], marks: [] },
  ];
  const hrefOf = (factorId: string) => `#/${factorId}`;

  it("links each trend to its factor, and draws it when it is seen", async () => {
    const { container } = await renderSpoken(
      <TrendMultiples title="Vertrouwen daalde" items={items} phases={PHASES} hrefOf={hrefOf} />,
    );
    const link = screen.getByRole("link", { name: /^Vertrouwen/ });
    expect(link.getAttribute("href")).toBe("#/trust");
    expect(link.textContent).toContain("Daalde van 4 naar 2.");
    await expect.poll(() => container.querySelectorAll(".trend-multiple svg")).toHaveLength(1);
  });

  it("draws nothing far below the window before it is scrolled there or printed", async () => {
    const { container } = await renderSpoken(
      <div style={{ paddingTop: 5000 }}>
        <TrendMultiples title="Vertrouwen daalde" items={items} phases={PHASES} hrefOf={hrefOf} />
      </div>,
    );
    await sightOf(container.querySelector("figure"));
    expect(container.querySelectorAll(".trend-multiple svg")).toHaveLength(0);
    window.dispatchEvent(new Event("beforeprint"));
    expect(container.querySelectorAll(".trend-multiple svg")).toHaveLength(1);
  });
});

/** Whoever observed it earlier has been told as well once the browser tells whether it is in sight. */
function sightOf(element: Element | null): Promise<boolean> {
  return new Promise((resolve) => {
    if (element === null) throw new Error("There is nothing to look for.");
    new IntersectionObserver(([entry]) => resolve(entry?.isIntersecting ?? false)).observe(element);
  });
}
