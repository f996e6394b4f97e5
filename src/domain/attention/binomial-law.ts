/** Less likely than this counts as impossible. */
const FINEST = 1e-40;

/**
 * The binomial law: how many of `count` answers come into a sample that takes each with chance `share`.
 *
 * Each chance follows from its neighbour, outwards from the likeliest number, and only as far as somebody asks: whoever is
 * content with the middle does not wait for the ends.
 */
export class BinomialLaw {
  readonly count: number;
  private readonly odds: number;
  private readonly mode: number;
  /** From the likeliest number upwards, and from the one below it downwards. */
  private readonly upper: number[];
  private readonly lower: number[] = [];

  constructor(count: number, share: number) {
    this.count = count;
    this.odds = share / (1 - share);
    this.mode = Math.min(count, Math.floor((count + 1) * share));
    const ways = logFactorial(count) - logFactorial(this.mode) - logFactorial(count - this.mode);
    const chance = this.mode * Math.log(share) + (count - this.mode) * Math.log1p(-share);
    this.upper = [Math.exp(ways + chance)];
  }

  /** The chance of this number. */
  at(number: number): number {
    if (number < 0 || number > this.count) return 0;
    return number < this.mode ? this.below(this.mode - 1 - number) : this.above(number - this.mode);
  }

  private above(steps: number): number {
    const { upper, mode, odds, count } = this;
    for (let index = upper.length; index <= steps; index += 1) {
      const before = upper[index - 1] ?? 0;
      const number = mode + index;
      upper.push(before < FINEST ? 0 : (before * (count - number + 1) * odds) / number);
    }
    return upper[steps] ?? 0;
  }

  private below(steps: number): number {
    const { lower, mode, odds, count } = this;
    for (let index = lower.length; index <= steps; index += 1) {
      const before = lower[index - 1] ?? this.upper[0] ?? 0;
      const number = mode - index;
      lower.push(before < FINEST ? 0 : (before * number) / ((count - number + 1) * odds));
    }
    return lower[steps] ?? 0;
  }
}

/** J. Stirling's series, which is exact to the last digits from ten on. */
function logFactorial(number: number): number {
  if (number < SMALL.length) return SMALL[number] ?? 0;
  const inverse = 1 / (number * number);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / number;
  return (number + 0.5) * Math.log(number) - number + HALF_LOG_OF_TWO_PI + series;
}

const HALF_LOG_OF_TWO_PI = 0.918_938_533_204_672_8;
/** Of 0 to 15. */
const SMALL: readonly number[] = Array.from({ length: 16 }, (_none, number) => {
  let log = 0;
  for (let factor = 2; factor <= number; factor += 1) log += Math.log(factor);
  return log;
});
