/** How the trend of a row of numbers lies among the trends of all orders of the same numbers; together they are 1. */
export interface TrendTail {
  /** Kendall's S: pairs that go up less pairs that go down. */
  readonly score: number;
  readonly lower: number;
  readonly same: number;
  readonly upper: number;
}

/**
 * The exact test for trend of H. B. Mann (1945), Econometrica 13, and M. G. Kendall, with ties.
 *
 * All orders of the numbers are equally likely if there is no trend. The pairs that go down are then the inversions of
 * an arrangement of a multiset, which are counted by the Gaussian multinomial coefficient: no order is walked through.
 */
export function mannKendall(values: readonly number[]): TrendTail {
  const pairs = values.flatMap((first, index) => values.slice(index + 1).map((later) => later - first));
  const score = pairs.reduce((sum, difference) => sum + Math.sign(difference), 0);
  const untied = pairs.filter((difference) => difference !== 0).length;
  const down = (untied - score) / 2;
  const ways = inversionCounts(values);
  const all = sumOf(ways);
  return {
    score,
    lower: sumOf(ways.slice(down + 1)) / all,
    same: (ways[down] ?? 0) / all,
    upper: sumOf(ways.slice(0, down)) / all,
  };
}

/** At index i: the number of arrangements with i inversions. */
function inversionCounts(values: readonly number[]): readonly number[] {
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  let placed = 0;
  let ways: readonly number[] = [1];
  for (const size of groups.values()) {
    for (let one = 1; one <= size; one += 1) {
      placed += 1;
      ways = dividedBy(timesBracket(ways, placed), one);
    }
  }
  return ways;
}

/** Times 1 + q + ... + q^(n-1). */
function timesBracket(ways: readonly number[], n: number): readonly number[] {
  return Array.from({ length: ways.length + n - 1 }, (_none, power) =>
    sumOf(ways.slice(Math.max(0, power - n + 1), power + 1)),
  );
}

/** Divided by 1 + q + ... + q^(n-1), which leaves nothing over here. */
function dividedBy(ways: readonly number[], n: number): readonly number[] {
  const result: number[] = [];
  for (let power = 0; power <= ways.length - n; power += 1) {
    result.push((ways[power] ?? 0) - sumOf(result.slice(Math.max(0, power - n + 1), power)));
  }
  return result;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
