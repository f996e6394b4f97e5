import "./tokens.css";
import "./base.css";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";

import { Button } from "./button.tsx";
import { Page } from "./page.tsx";

afterEach(cleanup);

/** Where the letters of something begin. */
function leftOf(text: string): number {
  const range = document.createRange();
  range.selectNodeContents(screen.getByText(text));
  return range.getBoundingClientRect().left;
}

it.each([1280, 1920, 390, 320])(
  "U2 every page begins at one left edge, on a screen of %i pixels",
  async (width) => {
    await page.viewport(width, 800);
    render(
      <>
        <Page title="Wide">
          <p>Words</p>
        </Page>
        <Page narrow title="Narrow">
          <Button look="quiet">Quiet</Button>
          <p data-testid="long">{"Words ".repeat(200)}</p>
        </Page>
      </>,
    );
    expect(leftOf("Narrow")).toBe(leftOf("Wide"));
    expect(Math.abs(leftOf("Quiet") - leftOf("Words"))).toBeLessThan(0.6);
    // Lines stay short enough to be read.
    expect(screen.getByTestId("long").getBoundingClientRect().width).toBeLessThanOrEqual(44 * 16);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);
