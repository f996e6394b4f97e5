import { expect, it } from "vitest";

import { scoreName } from "./score-name.ts";

it("A10: scores are called middle ones only where each is of several answers", () => {
  expect(scoreName([{ mode: "individual" }, undefined])).toBe("median");
  expect(scoreName([{ mode: "agreed" }])).toBe("score");
  expect(scoreName([{ mode: "individual" }, { mode: "manager" }])).toBe("score");
});
