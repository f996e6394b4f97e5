/** A number from 0 up to, not including, 1, that nobody can predict (R3). */
export function randomNumber(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value / 2 ** 32;
}
