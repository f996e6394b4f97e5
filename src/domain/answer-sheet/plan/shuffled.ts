/**
 * The items in random order, so that the order tells nothing about who came when (R3).
 * `random` gives numbers from 0 up to, not including, 1.
 */
export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
