import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";

import { Sparkline } from "./sparkline.tsx";

afterEach(cleanup);

it("I2: leaves the line open where there is no score, and marks the last one", () => {
  const { container } = render(
    <Sparkline
      points={[
        { heldOn: "2026-01-01", median: 3 },
        { heldOn: "2026-02-01", median: 4 },
        { heldOn: "2026-03-01" },
        { heldOn: "2026-06-01", median: 2 },
      ]}
    />,
  );
  expect(container.querySelector("path")?.getAttribute("d")?.replaceAll(/[^ML]/g, "")).toBe("MLM");
  expect(container.querySelectorAll("circle")).toHaveLength(1);
});

it("draws nothing without a score", () => {
  expect(render(<Sparkline points={[]} />).container.innerHTML).toBe("");
});
