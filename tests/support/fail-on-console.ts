import { afterEach, beforeEach, expect } from "vitest";

/**
 * A warning that nobody expected is a failure: React and Recharts report real mistakes this way.
 * A test that expects one puts its own spy on the console.
 */
const LEVELS = ["error", "warn"] as const;
const originals = { error: console.error, warn: console.warn };
const messages: string[] = [];

beforeEach(() => {
  messages.length = 0;
  for (const level of LEVELS) {
    console[level] = (...parts: unknown[]) => {
      messages.push(`console.${level}: ${parts.map(String).join(" ")}`);
    };
  }
});

afterEach(() => {
  for (const level of LEVELS) console[level] = originals[level];
  expect(messages, "nothing unexpected on the console").toEqual([]);
});
