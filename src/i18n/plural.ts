/** Dutch and English both have two forms: one, and everything else (zero included). */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}
