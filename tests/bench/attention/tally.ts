/** Counts shares, community by community, so that the standard error knows that factors of one community go together. */
export class Tally {
  private readonly shares: number[] = [];

  /** One community: how many of its factors were called, or found. */
  add(called: number, of: number): void {
    this.shares.push(called / of);
  }

  get share(): number {
    return this.shares.reduce((sum, share) => sum + share, 0) / this.shares.length;
  }

  /** Share of communities with at least one. */
  get any(): number {
    return this.shares.filter((share) => share > 0).length / this.shares.length;
  }

  get standardError(): number {
    const { share } = this;
    const squares = this.shares.reduce((sum, one) => sum + (one - share) ** 2, 0);
    return Math.sqrt(squares / (this.shares.length - 1) / this.shares.length);
  }
}

/** Tallies by name, made when first asked for. */
export class Tallies {
  private readonly tallies = new Map<string, Tally>();

  at(name: string): Tally {
    const tally = this.tallies.get(name) ?? new Tally();
    this.tallies.set(name, tally);
    return tally;
  }

  /** The largest standard error of all. */
  get worstError(): number {
    return Math.max(...[...this.tallies.values()].map((tally) => tally.standardError));
  }
}
