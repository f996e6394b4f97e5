import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";

import { pictureOf } from "#charts/picture/picture-of.ts";
import { fileNameOf } from "#charts/picture/save-picture.ts";
import { renderSpoken } from "#tests/support/render-spoken.tsx";
import { messages } from "#tests/support/words.ts";

import { ChartFigure } from "./chart-figure.tsx";

const { charts } = messages;

const TITLE = "Vertrouwen daalde van 4 naar 3";

function Example() {
  return (
    <ChartFigure
      title={TITLE}
      footnote="Samen bepaald."
      drawing={
        <svg width={200} height={60}>
          <circle className="mark-now" cx={20} cy={20} r={8} />
          <text className="chart-svg-text" x={40} y={20}>
            nu
          </text>
        </svg>
      }
      table={
        <table>
          <tbody>
            <tr>
              <td>alleen in de tabel</td>
            </tr>
          </tbody>
        </table>
      }
    />
  );
}

/** The files that the app hands to the user, without the browser's own download. */
function catchDownloads(): readonly { readonly name: string; readonly address: string }[] {
  const caught: { name: string; address: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    caught.push({ name: this.download, address: this.href });
  });
  return caught;
}

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

describe("ChartFigure", () => {
  it("U2: hides the drawing from a screen reader and keeps the table for it", async () => {
    await renderSpoken(<Example />);
    expect(screen.getByRole("figure", { name: TITLE })).toBeDefined();
    expect(screen.getByRole("heading", { level: 3, name: TITLE })).toBeDefined();
    expect(screen.getByText("nu").closest("[aria-hidden=true]")).not.toBeNull();
    expect(screen.getByRole("cell", { name: "alleen in de tabel" })).toBeDefined();
  });

  it("U3: speaks the language of the moment", async () => {
    await renderSpoken(<Example />, "en");
    expect(screen.getByRole("button", { name: "Show as table" })).toBeDefined();
  });

  it("makes a picture that stands alone: plain colours, the title, not the table", async () => {
    const { container } = await renderSpoken(<Example />);
    const sheet = container.querySelector<HTMLElement>(".chart-figure__sheet");
    const text = sheet === null ? "" : new XMLSerializer().serializeToString(pictureOf(sheet));
    expect(text).toContain(`>${TITLE}</text>`);
    expect(text).toContain("Samen bepaald.");
    expect(text).not.toContain("alleen in de tabel");
    expect(text).not.toMatch(/oklch|var\(|class=|style=|foreignObject/);
    expect(text).toMatch(/<circle [^>]*fill="#[0-9a-f]{6}"/);
  });

  it("U2 closes its menu on Escape, and gives the focus back", async () => {
    await renderSpoken(<Example />);
    await userEvent.click(screen.getByText(charts.figure.picture));
    const item = screen.getByRole("button", { name: charts.figure.asPng });
    item.focus();
    await userEvent.keyboard("{Escape}");
    expect(item).not.toBeVisible();
    expect(document.activeElement?.tagName).toBe("SUMMARY");
  });

  it.each([
    [charts.figure.asPng, "png", "image/png"],
    [charts.figure.asSvg, "svg", "image/svg+xml"],
  ])("hands the picture over as a file: %s", async (button, extension, type) => {
    const files = catchDownloads();
    await renderSpoken(<Example />);
    await userEvent.click(screen.getByText(charts.figure.picture));
    await userEvent.click(screen.getByRole("button", { name: button }));
    await expect.poll(() => files).toHaveLength(1);
    expect(files[0]?.name).toBe(`vertrouwen-daalde-van-4-naar-3.${extension}`);
    const file = await (await fetch(files[0]?.address ?? "")).blob();
    expect(file.type).toContain(type);
    expect(file.size).toBeGreaterThan(500);
  });
});

describe("fileNameOf", () => {
  it.each([
    ["Zorg & <Techniek> 🌱: één stap", "zorg-techniek-een-stap"],
    ["  Aandacht -- voor 'ons'  ", "aandacht-voor-ons"],
    ["???", "grafiek"],
  ])("%s becomes %s", (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });
});
