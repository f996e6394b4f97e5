import { type Bytes } from "./bytes.ts";

/** Seven bytes are seventeen digits: of all small blocks the one that wastes least. */
const BLOCK_BYTES = 7;
const DIGITS_OF_BYTES = [0, 3, 5, 8, 10, 13, 15, 17] as const;
const BLOCK_DIGITS = 17;

/** How many digits so many bytes take. */
export function digitsFor(bytes: number): number {
  return Math.floor(bytes / BLOCK_BYTES) * BLOCK_DIGITS + (DIGITS_OF_BYTES[bytes % BLOCK_BYTES] ?? 0);
}

export function toDigits(bytes: Bytes): string {
  const blocks: string[] = [];
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
    const block = bytes.subarray(at, at + BLOCK_BYTES);
    const value = block.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    blocks.push(value.toString().padStart(digitsFor(block.length), "0"));
  }
  return blocks.join("");
}

/** The bytes that digits stand for; nothing if there are none that do. */
export function toBytes(digits: string): Bytes | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < digits.length; at += BLOCK_DIGITS) {
    const block = digits.slice(at, at + BLOCK_DIGITS);
    const count = DIGITS_OF_BYTES.findIndex((length) => length === block.length);
    const value = BigInt(block);
    if (count < 0 || value >= 256n ** BigInt(count)) return undefined;
    for (let place = count - 1; place >= 0; place -= 1)
      bytes.push(Number((value >> BigInt(place * 8)) & 255n));
  }
  return new Uint8Array(bytes);
}
