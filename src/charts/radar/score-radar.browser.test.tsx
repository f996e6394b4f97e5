import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";

import { renderSpoken } from "#tests/support/render-spoken.tsx";
import { messages } from "#tests/support/words.ts";

import { type RadarFactor } from "./radar-factor.ts";
import { ScoreRadar } from "./score-radar.tsx";

const { charts } = messages;

const GROUPS = {
  people: "Mens",
  process: "Proces",
  content: "Inhoud",
  precondition: "Randvoorwaarde",
  sustaining: "Verduurzamen van de opbrengsten",
};

const TITLE = "Concurrentie vraagt aandacht";

// Names of its own: none has to be one of the instrument.
const FACTORS: readonly RadarFactor[] = [
  factor("Gedrevenheid", { group: "people", now: 4, before: 3.5 }),
  factor("Kwaliteiten en rollen", { group: "people", now: 3.5, before: 3 }),
  factor("Communityvorming", { group: "process", now: 4, before: 4 }),
  factor("Concurrentie", { group: "process", now: 2, before: 3, needsAttention: true }),
  factor("Gedeelde visie", { group: "content", before: 3 }),
  factor("Langdurige steun", { group: "sustaining", now: 3 }),
];

function factor(name: string, rest: Pick<RadarFactor, "group"> & Partial<RadarFactor>): RadarFactor {
  return { id: name.toLowerCase(), name: `Factor ${name}`, shortLabel: name, nNow: 8, nBefore: 7, ...rest };
}

async function renderRadar(width: number, factors = FACTORS) {
  return await renderSpoken(
    <div style={{ width }}>
      <ScoreRadar
        title={TITLE}
        factors={factors}
        groupNames={GROUPS}
        nowLabel="12 november"
        beforeLabel="3 september"
      />
    </div>,
  );
}

const cellsOf = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent);

afterEach(cleanup);

describe("ScoreRadar", () => {
  it("U2: says its point as the name of the figure and the same facts in a table", async () => {
    await renderRadar(700);
    const figure = screen.getByRole("figure", { name: TITLE });
    const rows = within(within(figure).getByRole("table")).getAllByRole("row");
    expect(rows.map(cellsOf)).toEqual([
      [
        charts.columns.factor,
        charts.columns.group,
        "12 november",
        charts.radar.nIn("12 november"),
        "3 september",
        charts.radar.nIn("3 september"),
      ],
      ["Factor Gedrevenheid", "Mens", "4", "8", "3,5", "7"],
      ["Factor Kwaliteiten en rollen", "Mens", "3,5", "8", "3", "7"],
      ["Factor Communityvorming", "Proces", "4", "8", "4", "7"],
      ["Factor Concurrentie", "Proces", "2", "8", "3", "7"],
      ["Factor Gedeelde visie", "Inhoud", charts.notAnswered, "8", "3", "7"],
      ["Factor Langdurige steun", "Verduurzamen van de opbrengsten", "3", "8", charts.notAnswered, "7"],
    ]);
  });

  it("U2: shows the table one key away, and the drawing again", async () => {
    const { container } = await renderRadar(700);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("table").checkVisibility()).toBe(true);
    expect(container.querySelector(".score-radar")?.checkVisibility()).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: charts.figure.showDrawing }));
    expect(container.querySelector(".score-radar")?.checkVisibility()).toBe(true);
  });

  it("I2: leaves the line open where there is no score", async () => {
    const { container } = await renderRadar(700);
    const [now] = container.querySelectorAll("path.line-now");
    // Six axes, one without a score: four pieces of line, and five marks.
    expect(now?.getAttribute("d")?.match(/M/g)).toHaveLength(4);
    expect(container.querySelectorAll(".recharts-radar .mark-now")).toHaveLength(4);
    expect(container.querySelectorAll(".recharts-radar .mark-attention")).toHaveLength(1);
  });

  it.each([256, 320, 420, 700])(
    "U2: labels do not touch each other nor leave the drawing, %d pixels wide",
    async (width) => {
      const { container } = await renderRadar(width);
      const drawing = container.querySelector("svg.recharts-surface")?.getBoundingClientRect();
      const labels = [...container.querySelectorAll("text[class*=score-radar__label]")].map((label) =>
        label.getBoundingClientRect(),
      );
      expect(labels).toHaveLength(FACTORS.length);
      for (const [index, label] of labels.entries()) {
        expect(label.left).toBeGreaterThanOrEqual((drawing?.left ?? 0) - 1);
        expect(label.right).toBeLessThanOrEqual((drawing?.right ?? 0) + 1);
        for (const other of labels.slice(index + 1)) {
          const overlaps =
            label.left < other.right &&
            other.left < label.right &&
            label.top < other.bottom - 3 &&
            other.top < label.bottom - 3;
          expect(overlaps).toBe(false);
        }
      }
    },
  );

  it("names the axes in a list where a phone has no room for labels", async () => {
    const { container } = await renderRadar(256);
    expect(container.querySelector(".score-radar__names")?.textContent).toContain("Gedeelde visie");
  });

  it("says what will be here while there is no score", async () => {
    await renderRadar(
      700,
      FACTORS.map(({ now: _now, before: _before, ...rest }) => rest),
    );
    expect(screen.getByText(charts.noData)).toBeDefined();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
