import { expect, it } from "vitest";

import { aScorePaper } from "#tests/support/a-score-paper.ts";

import { posterColumns } from "./poster-columns.ts";
import { statementsOf } from "./score-paper.ts";

const numbersIn = (columns: ReturnType<typeof posterColumns>) =>
  columns.map(({ statements }) => statements.map(({ number }) => number));

it("D3: the columns of a poster keep the order of the instrument, and no block shares one", async () => {
  const columns = posterColumns(statementsOf(await aScorePaper("nl")));

  expect(numbersIn(columns)).toEqual([
    [1, 2, 3, 4],
    [5, 6, 7, 8],
    [9, 10, 11, 12],
  ]);
  expect(columns.map(({ opensBlock }) => opensBlock)).toEqual([true, false, true]);
});

it("D3: a block alone on a poster has up to three columns", async () => {
  const statements = statementsOf(await aScorePaper("nl")).slice(0, 7);

  expect(numbersIn(posterColumns(statements))).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
});
