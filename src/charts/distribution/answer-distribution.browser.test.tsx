import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { renderSpoken } from "#tests/support/render-spoken.tsx";
import { messages } from "#tests/support/words.ts";

import { AnswerDistribution } from "./answer-distribution.tsx";
import { type DistributionRow } from "./distribution-row.ts";

const { charts } = messages;

const LABELS = { 1: "Helemaal niet", 2: "Nauwelijks", 3: "Deels", 4: "Grotendeels", 5: "Helemaal" };
const TITLE = "Over visie zijn we het minst eens";
const ROWS: readonly DistributionRow[] = [
  { factorId: "trust", name: "Vertrouwen", counts: [0, 1, 2, 4, 1], dontKnow: 2, notApplicable: 1 },
  { factorId: "vision", name: "Visie", counts: [4, 0, 0, 0, 4], dontKnow: 0, notApplicable: 0 },
  { factorId: "support", name: "Steun", counts: [0, 0, 0, 0, 0], dontKnow: 8, notApplicable: 0 },
];

afterEach(cleanup);

describe("AnswerDistribution", () => {
  it("U2, S2: says the counts in its table", async () => {
    await renderSpoken(<AnswerDistribution title={TITLE} rows={ROWS} pointLabels={LABELS} />);
    const table = within(screen.getByRole("figure", { name: TITLE })).getByRole("table");
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["Vertrouwen", "0", "1", "2", "4", "1", "2", "1", "8"],
      ["Visie", "4", "0", "0", "0", "4", "0", "0", "8"],
      ["Steun", "0", "0", "0", "0", "0", "8", "0", "0"],
    ]);
  });

  it("S1: puts the middle of all rows under each other", async () => {
    const { container } = await renderSpoken(
      <AnswerDistribution title={TITLE} rows={ROWS} pointLabels={LABELS} />,
    );
    const middles = [...container.querySelectorAll(".distribution-middle")].map((line) =>
      line.getAttribute("x1"),
    );
    expect(middles).toHaveLength(2);
    expect(new Set(middles).size).toBe(1);
  });

  it("U2: no bar is taller than another, however long the name beside it is", async () => {
    const [first, ...rest] = ROWS;
    const named =
      first === undefined ? ROWS : [{ ...first, name: "Een naam van veel woorden ".repeat(6) }, ...rest];
    const { container } = await renderSpoken(
      <div style={{ width: 1000 }}>
        <AnswerDistribution title={TITLE} rows={named} pointLabels={LABELS} />
      </div>,
    );
    const bars = [...container.querySelectorAll(".distribution__bar")];
    expect(new Set(bars.map((bar) => bar.getBoundingClientRect().height)).size).toBe(1);
    expect(bars[0]?.parentElement?.clientHeight).toBeGreaterThan(bars[1]?.parentElement?.clientHeight ?? 0);
  });

  it("I2: keeps don't-knows apart from the scale", async () => {
    const { container } = await renderSpoken(
      <AnswerDistribution title={TITLE} rows={ROWS} pointLabels={LABELS} />,
    );
    const [trust, vision, support] = [...container.querySelectorAll(".distribution__row")];
    expect(trust?.textContent).toContain(charts.dontKnow(2));
    expect(vision?.querySelector(".dont-know-bar")).toBeNull();
    expect(support?.textContent).toContain(charts.distribution.noAnswers);
  });

  it("R5: tells of a confidential round only how many forms there are", async () => {
    await renderSpoken(
      <AnswerDistribution title="Vertrouwelijk" rows={ROWS} pointLabels={LABELS} hiddenBallots={3} />,
    );
    expect(screen.getByText(charts.hiddenWith(3))).toBeDefined();
    expect(screen.queryByText("Visie")).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it.each([320, 700])("U2: fits in %d pixels", async (width) => {
    const { container } = await renderSpoken(
      <div style={{ width }}>
        <AnswerDistribution title={TITLE} rows={ROWS} pointLabels={LABELS} />
      </div>,
    );
    expect(container.querySelector("figure")?.scrollWidth).toBeLessThanOrEqual(width);
  });
});
