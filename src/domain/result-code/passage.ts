import { ByteReader, type Bytes, packText } from "#domain/ballot/bytes.ts";

/**
 * Numbers on their way into a code or out of it. What stands where is described once, by functions that pass a number on:
 * on the way in they are given it, on the way out they get it. So both ways cannot differ.
 */
export interface Passage {
  /** A whole number from 0 up to the bound, and without it. */
  readonly below: (bound: number, value: number | undefined) => number;
  /** What was read cannot be. */
  readonly isBroken: () => boolean;
  readonly giveUp: () => void;
}

/**
 * The way in. All numbers become one: each is worth as many bits as its bound takes, and not a bit more. So what can only be
 * zero costs nothing: once all eight forms are counted, the answers that nobody gave take no room.
 */
export function packing(): Passage & { readonly bytes: () => Bytes } {
  const passed: { readonly bound: bigint; readonly value: bigint }[] = [];
  return {
    below: (bound, value = 0) => {
      if (!(Number.isInteger(value) && value >= 0 && value < bound))
        throw new RangeError(`${value} is not a number below ${bound}.`);
      passed.push({ bound: BigInt(bound), value: BigInt(value) });
      return value;
    },
    isBroken: () => false,
    giveUp: () => undefined,
    bytes: () => bytesOf(passed.reduceRight((whole, { bound, value }) => whole * bound + value, 0n)),
  };
}

/** The way out. Where there is nothing left, zeros come. */
export function unpacking(bytes: Bytes): Passage {
  let rest = numberOf(bytes);
  let isBroken = false;
  return {
    below: (bound) => {
      const value = Number(rest % BigInt(bound));
      rest /= BigInt(bound);
      return value;
    },
    isBroken: () => isBroken,
    giveUp: () => {
      isBroken = true;
      rest = 0n;
    },
  };
}

function bytesOf(number: bigint): Bytes {
  const hex = number.toString(16);
  const pairs = hex.padStart(hex.length + (hex.length % 2), "0").match(/../gu) ?? [];
  return new Uint8Array(pairs.map((pair) => parseInt(pair, 16)));
}

function numberOf(bytes: Bytes): bigint {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return BigInt(`0x${hex || "0"}`);
}

const GROUP = 128;
const MOST_GROUPS = 5;

/** A number without a bound: small ones take little. */
export function natural(passage: Passage, value: number | undefined): number {
  let rest = value;
  let whole = 0;
  for (let place = 0; place < MOST_GROUPS; place += 1) {
    whole += passage.below(GROUP, rest === undefined ? undefined : rest % GROUP) * GROUP ** place;
    rest = rest === undefined ? undefined : Math.floor(rest / GROUP);
    if (!yesOrNo(passage, rest === undefined ? undefined : rest > 0)) break;
  }
  return whole;
}

export function yesOrNo(passage: Passage, value: boolean | undefined): boolean {
  return passage.below(2, value === undefined ? undefined : Number(value)) === 1;
}

/** Room for names that later versions add behind those there are. */
const MOST_NAMES = 16;

/** One of a list of names that only ever gets longer. */
export function oneOf<Name>(
  passage: Passage,
  names: readonly [Name, ...Name[]],
  value: Name | undefined,
): Name {
  const name = names[passage.below(MOST_NAMES, value === undefined ? undefined : names.indexOf(value))];
  if (name === undefined) passage.giveUp();
  return name ?? names[0];
}

/** Longer than any list that people make; a number that was put there to do harm is not walked through. */
const MOST_ITEMS = 4096;

export function listOf<Item>(
  passage: Passage,
  items: readonly Item[] | undefined,
  each: (item: Item | undefined) => Item,
): readonly Item[] {
  const length = natural(passage, items?.length);
  if (length > MOST_ITEMS) passage.giveUp();
  return Array.from({ length: passage.isBroken() ? 0 : length }, (_, index) => each(items?.[index]));
}

/** Half of a pair of signs becomes the sign for what cannot be shown. */
export function text(passage: Passage, value: string | undefined): string {
  const given = value === undefined ? undefined : packText(value).slice(2);
  const bytes = listOf(passage, given, (byte) => passage.below(256, byte));
  const reader = new ByteReader(new Uint8Array([bytes.length >> 8, bytes.length & 0xff, ...bytes]));
  const read = reader.text();
  if (reader.isBroken) passage.giveUp();
  return read;
}
