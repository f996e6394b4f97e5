import { groupBy } from "#domain/group-by.ts";

import { type PaperStatement } from "./score-paper.ts";

export interface PosterColumn {
  readonly block: PaperStatement["block"];
  /** Whether the heading of the block stands above it: the first column of each. */
  readonly opensBlock: boolean;
  readonly statements: readonly PaperStatement[];
}

const MOST_COLUMNS = 3;

/**
 * The statements in columns, to be read downwards: a column holds statements of one block, all have room for as many,
 * and there are at most three where the blocks allow it.
 */
export function posterColumns(statements: readonly PaperStatement[]): readonly PosterColumn[] {
  const blocks = groupBy(statements, ({ block }) => block);
  const most = Math.max(MOST_COLUMNS, blocks.size);
  for (let rows = 1; ; rows += 1) {
    const columns = [...blocks].flatMap(([block, own]) => cut(block, own, rows));
    if (columns.length <= most) return columns;
  }
}

function cut(
  block: PaperStatement["block"],
  statements: readonly PaperStatement[],
  rows: number,
): readonly PosterColumn[] {
  return Array.from({ length: Math.ceil(statements.length / rows) }, (_, index) => ({
    block,
    opensBlock: index === 0,
    statements: statements.slice(index * rows, (index + 1) * rows),
  }));
}
