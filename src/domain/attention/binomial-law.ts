/** The chances of the numbers that can occur, from the first to the last of them. */
export interface Law {
  readonly first: number;
  readonly last: number;
  /** The number that `chances[0]` stands for. */
  readonly from: number;
  readonly chances: Float64Array;
}

/** What is this many times rarer than the likeliest number is left out: less than the last digit of a sum. */
const FINEST = 1e-18;
/** No law reaches further before that: standard deviations, and some more where they are small. */
const [REACH, LEAST_REACH] = [9.5, 25];

/**
 * The binomial law: how many of `count` answers come into a sample that takes each with chance `share`.
 *
 * Each chance follows from its neighbour, outwards from the likeliest number, so that nothing overflows however many
 * answers there are.
 */
export function binomialLaw(count: number, share: number): Law {
  const odds = share / (1 - share);
  const mode = Math.min(count, Math.floor((count + 1) * share));
  const reach = Math.ceil(REACH * Math.sqrt(count * share * (1 - share))) + LEAST_REACH;
  const [from, until] = [Math.max(0, mode - reach), Math.min(count, mode + reach)];
  const chances = new Float64Array(until - from + 1);
  let [first, last, all] = [mode, mode, 1];
  chances[mode - from] = 1;
  for (let chance = 1; first > from && chance > FINEST; first -= 1) {
    chance *= first / ((count - first + 1) * odds);
    chances[first - 1 - from] = chance;
    all += chance;
  }
  for (let chance = 1; last < until && chance > FINEST; last += 1) {
    chance *= ((count - last) * odds) / (last + 1);
    chances[last + 1 - from] = chance;
    all += chance;
  }
  for (let index = first - from; index <= last - from; index += 1)
    chances[index] = (chances[index] ?? 0) / all;
  return { first, last, from, chances };
}

export function chanceOf({ first, last, from, chances }: Law, number: number): number {
  return number < first || number > last ? 0 : (chances[number - from] ?? 0);
}
