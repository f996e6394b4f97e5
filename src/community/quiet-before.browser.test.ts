import { beforeEach, expect, it } from "vitest";

import { judge } from "#domain/attention/judge.ts";
import { emptyMemory } from "#domain/attention/memory.ts";
import { forgetQuiet } from "#storage/quiet-rounds.ts";
import { makeHistory, makeSeries } from "#tests/support/make-history.ts";

import { type KeptHistory } from "./community-view.ts";
import { recallQuiet, rememberQuiet } from "./quiet-before.ts";

const COMMUNITY = "quiet-community";
const LONG = Array.from({ length: 30 }, (_, index) => [0, 0, index % 3, 4, 4] as const);

/** As on a visit of its own: nothing is in memory. */
function visit(series: Parameters<typeof makeSeries>[0]): KeptHistory {
  return { ...makeHistory(makeSeries(series)), memory: emptyMemory() };
}

async function recalled(series: Parameters<typeof makeSeries>[0]): Promise<string | undefined> {
  const history = visit(series);
  await recallQuiet(COMMUNITY, history);
  return history.memory.quiet.get(history)?.["trust"];
}

async function remember(series: Parameters<typeof makeSeries>[0]): Promise<void> {
  const history = visit(series);
  judge(history);
  await rememberQuiet(COMMUNITY, history);
}

beforeEach(() => forgetQuiet(COMMUNITY));

it("A11: the next visit knows which rounds of a long history were quiet, also with a round more", async () => {
  expect(await recalled(LONG)).toBeUndefined();
  await remember(LONG);
  expect(await recalled(LONG)).toMatch(/^1{30}$/);
  expect(await recalled([...LONG, [9, 0, 0, 0, 0]])).toMatch(/^1{30}$/);
});

it("A11, R6: after a correction of an earlier round nothing of it is used", async () => {
  await remember(LONG);
  expect(await recalled([...LONG.slice(0, 4), [0, 0, 0, 4, 5], ...LONG.slice(5)])).toBeUndefined();
});

it("A11: a short history is judged anew", async () => {
  await remember(LONG.slice(0, 12));
  expect(localStorage.getItem(`kiemkracht-quiet-${COMMUNITY}`)).toBeNull();
});

it.each(["", "[]", "{", '{"rounds":30,"digest":"x","quiet":{"trust":"1x"}}'])(
  "A11: what somebody else wrote there is passed over: %s",
  async (written) => {
    localStorage.setItem(`kiemkracht-quiet-${COMMUNITY}`, written);
    expect(await recalled(LONG)).toBeUndefined();
  },
);
