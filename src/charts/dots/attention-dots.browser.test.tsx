import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";

import { percentAt } from "#charts/frame/scale-point.ts";
import { type FactorPoint, type Flag } from "#domain/attention/flag.ts";
import { renderSpoken } from "#tests/support/render-spoken.tsx";
import { messages } from "#tests/support/words.ts";

import { AttentionDots } from "./attention-dots.tsx";
import { type DotsRow } from "./dots-row.ts";

const { charts } = messages;

const POINT: FactorPoint = {
  roundId: "r2",
  heldOn: "2026-11-12",
  mode: "individual",
  counts: [0, 2, 4, 2, 0],
  n: 8,
  dontKnow: 2,
  notApplicable: 1,
  median: 3,
  q1: 2.75,
  q3: 3.25,
};

const FALL: Flag = {
  kind: "falling",
  factorId: "vertrouwen",
  roundId: "r2",
  heldOn: "2026-11-12",
  mode: "individual",
  change: {
    basis: "twoPoints",
    from: 4,
    to: 3,
    since: "2026-09-01",
  },
};

const ROWS: readonly DotsRow[] = [
  {
    name: "Vertrouwen",
    href: "#/vertrouwen",
    attention: row("vertrouwen", { latest: POINT, flags: [FALL] }),
    notes: [{ label: "gedaald", sentence: "Sinds september van 4 naar 3.", tone: "attention" }],
    needsAttention: true,
  },
  {
    name: "Visie",
    attention: row("visie", { latest: { ...POINT, heldOn: "2026-05-03" }, isOlder: true }),
    otherMode: "samen bepaald",
    notes: [],
    needsAttention: false,
  },
  { name: "Reputatie", attention: row("reputatie", {}), notes: [], needsAttention: false },
];

function row(factorId: string, rest: Partial<DotsRow["attention"]>): DotsRow["attention"] {
  return { factorId, isOlder: false, flags: [], trend: { type: "judged" }, ...rest };
}

afterEach(cleanup);

// The rows that are expected are spelled out: they show how numbers, days and words come together for who reads them.
const rowsOf = (name: string) =>
  within(within(screen.getByRole("figure", { name })).getByRole("table"))
    .getAllByRole("row")
    .map((line) => [...line.children].map((cell) => cell.textContent.replace(/\s+/g, " ").trim()));

describe("AttentionDots", () => {
  it("U2, S2, R2: is a table that reads its dots, with n and don't-knows", async () => {
    await renderSpoken(<AttentionDots title="Vertrouwen daalde" rows={ROWS} />);
    expect(rowsOf("Vertrouwen daalde").slice(1)).toEqual([
      [
        "Vertrouwen",
        "Middelste score 3. Middelste helft 2,75 tot 3,25. Eerder 4, sinds 1 sep 2026.",
        "3 8 antwoorden, 2 weet ik niet",
        "gedaald Sinds september van 4 naar 3.",
      ],
      [
        "Visie",
        "Middelste score 3. Middelste helft 2,75 tot 3,25.",
        "3 8 antwoorden, 2 weet ik niet; ouder: van 3 mei 2026 (samen bepaald)",
        "",
      ],
      ["Reputatie", "", "niet gescoord", ""],
    ]);
  });

  it("U2: says the same in numbers", async () => {
    await renderSpoken(<AttentionDots title="Vertrouwen daalde" rows={ROWS} />);
    await userEvent.click(screen.getByRole("button", { name: charts.figure.showTable }));
    expect(rowsOf("Vertrouwen daalde").slice(1)).toEqual([
      [
        "Vertrouwen",
        "3",
        "2,75 tot 3,25",
        "4 (sinds 1 sep 2026)",
        "8",
        "2",
        "1",
        "12 nov 2026",
        "gedaald: Sinds september van 4 naar 3.",
      ],
      ["Visie", "3", "2,75 tot 3,25", "", "8", "2", "1", "ouder: van 3 mei 2026 (samen bepaald)", ""],
      ["Reputatie", "niet gescoord", ""],
    ]);
  });

  it("A8: draws what came before only where the words compare with it", async () => {
    const { container } = await renderSpoken(<AttentionDots title="Vertrouwen daalde" rows={ROWS} />);
    const strips = [...container.querySelectorAll(".dot-strip")];
    const ghosts = strips.map((strip) => strip.querySelector(".dot-strip__ghost")?.getAttribute("cx"));
    expect(ghosts).toEqual([`${percentAt(4)}%`, undefined]);
    expect(screen.getByText(charts.dots.key.before)).toBeTruthy();
  });

  it("links each factor to its page", async () => {
    await renderSpoken(<AttentionDots title="Vertrouwen daalde" rows={ROWS} />);
    expect(screen.getByRole("link", { name: "Vertrouwen" }).getAttribute("href")).toBe("#/vertrouwen");
  });

  it("R7: draws what is older hollow, and only attention in the warm colour", async () => {
    const { container } = await renderSpoken(<AttentionDots title="Vertrouwen daalde" rows={ROWS} />);
    const strips = [...container.querySelectorAll(".dot-strip")];
    expect(strips.map((strip) => strip.querySelector("[class^=mark]")?.getAttribute("class"))).toEqual([
      "mark-attention",
      "mark-hollow",
    ]);
  });

  it.each([320, 640, 1200])("U2: fits in %d pixels", async (width) => {
    const { container } = await renderSpoken(
      <div style={{ width }}>
        <AttentionDots title="Vertrouwen daalde" rows={ROWS} size={width > 1000 ? "large" : "normal"} />
      </div>,
    );
    const figure = container.querySelector("figure");
    expect(figure?.scrollWidth).toBeLessThanOrEqual(width);
  });
});
