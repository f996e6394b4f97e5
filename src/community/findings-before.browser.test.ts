import { beforeEach, expect, it } from "vitest";

import { judge } from "#domain/attention/judge.ts";
import { emptyMemory } from "#domain/attention/memory.ts";
import { type Counts } from "#domain/rounds/round-result.ts";
import { forgetFindings } from "#storage/findings.ts";
import { makeHistory, makeSeries } from "#tests/support/make-history.ts";

import { type KeptHistory } from "./community-view.ts";
import { recallFindings, rememberFindings } from "./findings-before.ts";

const COMMUNITY = "judged-community";
const LONG: readonly Counts[] = Array.from({ length: 30 }, (_, index) => [0, 0, index % 3, 4, 4]);

/** As on a visit of its own: nothing is in memory. */
function visit(series: Parameters<typeof makeSeries>[0]): KeptHistory {
  return { ...makeHistory(makeSeries(series)), memory: emptyMemory() };
}

async function recalled(series: Parameters<typeof makeSeries>[0]) {
  const history = visit(series);
  await recallFindings(COMMUNITY, history);
  return history.memory.findings.get(history)?.["trust"];
}

async function remember(series: Parameters<typeof makeSeries>[0]): Promise<void> {
  const history = visit(series);
  judge(history);
  await rememberFindings(COMMUNITY, history);
}

beforeEach(() => forgetFindings(COMMUNITY));

it("A11: the next visit knows what was found in the rounds of a long history, also with a round more", async () => {
  const fallen = LONG.with(29, [9, 0, 0, 0, 0]);
  expect(await recalled(fallen)).toBeUndefined();
  await remember(fallen);
  const found = {
    rounds: 30,
    found: { 29: { call: expect.objectContaining({ kind: "falling" }) as unknown } },
  };
  expect(await recalled(fallen)).toEqual(found);
  expect(await recalled([...fallen, [9, 0, 0, 0, 0]])).toEqual(found);
});

it("A11, R6: after a correction of an earlier round nothing of it is used", async () => {
  await remember(LONG);
  expect(await recalled([...LONG.slice(0, 4), [0, 0, 0, 4, 5], ...LONG.slice(5)])).toBeUndefined();
});

it("A11: a short history is judged anew", async () => {
  await remember(LONG.slice(0, 12));
  expect(localStorage.getItem(`kiemkracht-found-${COMMUNITY}`)).toBeNull();
});

it.each([
  "",
  "[]",
  "{",
  '{"rounds":30,"digest":"x","findings":{"trust":{"rounds":30,"found":{"2":{"call":{}}}}}}',
])("A11: what somebody else wrote there is passed over: %s", async (written) => {
  localStorage.setItem(`kiemkracht-found-${COMMUNITY}`, written);
  expect(await recalled(LONG)).toBeUndefined();
});
