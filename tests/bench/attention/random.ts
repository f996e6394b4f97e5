/** Random numbers from a seed, so that every run of the benchmark gives the same tables. */
export interface Random {
  /** At least 0, below 1. */
  readonly share: () => number;
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number;
  /** Standard normal. */
  readonly normal: () => number;
}

/** The generator sfc32 of Chris Doty-Humphrey (PractRand). */
export function seeded(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9, seed | 0, (seed ^ 0x243f6a88) | 0, 1];
  const share = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let index = 0; index < 15; index += 1) share();
  const normal = () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
  return { share, below: (limit) => Math.floor(share() * limit), normal };
}
