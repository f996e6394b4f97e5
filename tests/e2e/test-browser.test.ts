import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { findLacks } from "#tools/probe-browser.mjs";
import { startSteadily } from "#tools/start-steadily.mjs";
import { testBrowser } from "#tools/test-browser.mjs";

describe("what the tests need of a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startSteadily(() => chromium.launch(testBrowser()));
  });
  afterAll(() => browser.close());

  it("is there in the browser of the tests", async () => {
    expect(await findLacks(browser)).toEqual([]);
  });

  it("is missed where a part of it has been taken out", async () => {
    const newContext = async () => {
      const context = await browser.newContext();
      await context.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, "locks");
      });
      return context;
    };

    expect(await findLacks({ newContext })).toEqual(["locks between tabs"]);
  });

  it("is missed where the switch of the network does nothing", async () => {
    const newContext = async () =>
      Object.assign(await browser.newContext(), { setOffline: () => Promise.resolve() });

    expect(await findLacks({ newContext })).toEqual(["a network that can be taken away"]);
  });
});

describe("a browser that falls over while it starts", () => {
  function fallingOver(times: number) {
    let left = times;
    return () => {
      left -= 1;
      return left < 0 ? Promise.resolve("started") : Promise.reject(new Error("It crashed.\nWith a trace."));
    };
  }

  it("is started again, twice", async () => {
    const said: string[] = [];

    expect(await startSteadily(fallingOver(2), (line) => said.push(line))).toBe("started");
    expect(said).toEqual([
      "The browser did not start (attempt 1 of 3): Error: It crashed.",
      "The browser did not start (attempt 2 of 3): Error: It crashed.",
    ]);
  });

  it("is given up after that, with the reason", async () => {
    await expect(startSteadily(fallingOver(3), () => undefined)).rejects.toThrow("It crashed.");
  });
});
