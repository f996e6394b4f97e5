/** Two to the power of 32. */
const ALL = 0x1_0000_0000;

/** In an order by chance: every order as likely as any other, and none to be foretold (R3). */
export function shuffled<T>(items: readonly T[]): readonly T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = chanceBelow(last + 1);
    const [one, two] = [order[last], order[other]];
    if (one === undefined || two === undefined) continue;
    order[last] = two;
    order[other] = one;
  }
  return order;
}

/** What would make the first few numbers likelier is thrown again. */
function chanceBelow(limit: number): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value < ALL - (ALL % limit) ? value % limit : chanceBelow(limit);
}
