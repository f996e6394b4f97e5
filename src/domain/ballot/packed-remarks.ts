import { type FactorId } from "#domain/rounds/instrument.ts";

import { areEqual, ByteReader, type Bytes, packShort, packText } from "./bytes.ts";
import { deflate, inflate } from "./deflate.ts";

type Remarks = Readonly<Record<FactorId, string>>;

/** Signs of a remark about one factor. */
export const REMARK_LENGTH = 120;

/** A place, a length, and at most three bytes a sign. */
const MOST_BYTES = 1 + 2 + 3 * REMARK_LENGTH;

const AS_WRITTEN = 0;
const DEFLATED = 1;

/** How they are packed, the length, and the bytes: deflated where that is shorter, as it is from three remarks on. */
export function packRemarks(remarks: Remarks, factors: readonly FactorId[]): readonly number[] {
  const plain = plainRemarks(remarks, factors);
  const deflated = deflate(plain);
  return deflated.length < plain.length
    ? [DEFLATED, ...packShort(deflated.length), ...deflated]
    : [AS_WRITTEN, ...packShort(plain.length), ...plain];
}

/** Nothing where there is another way to write the same, or none: the reader is broken then. */
export function readRemarks(reader: ByteReader, factors: readonly FactorId[]): Remarks | undefined {
  const how = reader.byte();
  const packed = reader.take(reader.short());
  const plain = how === DEFLATED ? inflate(packed, factors.length * MOST_BYTES) : packed;
  if (plain === undefined || how > DEFLATED) return undefined;
  const inner = new ByteReader(plain);
  const written: [FactorId, string][] = [];
  while (!inner.isBroken && inner.left > 0) written.push([factors[inner.byte()] ?? "", inner.text()]);
  const remarks = Object.fromEntries(written);
  return areEqual(plainRemarks(remarks, factors), plain) ? remarks : undefined;
}

function plainRemarks(remarks: Remarks, factors: readonly FactorId[]): Bytes {
  return new Uint8Array(
    factors.flatMap((factorId, place) => {
      const text = remarks[factorId] ?? "";
      return text === "" ? [] : [place, ...packText(text)];
    }),
  );
}
