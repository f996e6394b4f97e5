export type Bytes = Uint8Array<ArrayBuffer>;

/** Numbers of a few bits each, one after the other without a gap; the last byte is filled up with zeros. */
export function packBits(values: readonly number[], width: number): readonly number[] {
  const bytes: number[] = Array.from({ length: bytesOfBits(values.length, width) }, () => 0);
  values.forEach((value, index) => {
    for (let bit = 0; bit < width; bit += 1) {
      const at = index * width + bit;
      if ((value >> (width - 1 - bit)) & 1) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (0x80 >> (at & 7));
    }
  });
  return bytes;
}

export function unpackBits(bytes: Bytes, count: number, width: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    let value = 0;
    for (let at = index * width; at < (index + 1) * width; at += 1) {
      value = (value << 1) | (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    }
    return value;
  });
}

function bytesOfBits(count: number, width: number): number {
  return Math.ceil((count * width) / 8);
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** An id: its length, and six bits for each of its signs. */
export function packId(id: string): readonly number[] {
  return [
    id.length,
    ...packBits(
      Array.from(id, (sign) => DIGITS.indexOf(sign)),
      6,
    ),
  ];
}

/** A text with its length before it. Half of a pair of signs becomes the sign for what cannot be shown. */
export function packText(text: string): readonly number[] {
  const bytes = utf8(text);
  return [...packShort(bytes.length), ...bytes];
}

export function packShort(value: number): readonly number[] {
  return [value >> 8, value & 0xff];
}

// The domain is compiled without the DOM, and so without a TextEncoder.
function utf8(text: string): readonly number[] {
  const signs = encodeURIComponent(text.toWellFormed()).match(/%[0-9A-F]{2}|./gu) ?? [];
  return signs.map((sign) => (sign.length === 1 ? (sign.codePointAt(0) ?? 0) : parseInt(sign.slice(1), 16)));
}

/** Reads one thing after the other. What is not there, or no text, is read as nothing, and `isBroken` says so. */
export class ByteReader {
  isBroken = false;
  readonly #bytes: Bytes;
  #at = 0;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  short(): number {
    return this.byte() * 256 + this.byte();
  }

  take(count: number): Bytes {
    const taken = this.#bytes.slice(this.#at, this.#at + count);
    this.#at += count;
    if (taken.length < count) this.isBroken = true;
    return taken;
  }

  /** How many bytes are still to be read. */
  get left(): number {
    return Math.max(0, this.#bytes.length - this.#at);
  }

  rest(): Bytes {
    return this.take(this.left);
  }

  bits(count: number, width: number): readonly number[] {
    return unpackBits(this.take(bytesOfBits(count, width)), count, width);
  }

  id(): string {
    return this.bits(this.byte(), 6)
      .map((value) => DIGITS[value])
      .join("");
  }

  text(): string {
    const bytes = this.take(this.short());
    try {
      return decodeURIComponent(
        Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
      );
    } catch {
      this.isBroken = true;
      return "";
    }
  }
}

export function areEqual(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
