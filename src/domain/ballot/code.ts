import { err, ok, type Result } from "#domain/result.ts";

import { type Bytes, packShort } from "./bytes.ts";
import { type CodeError } from "./code-error.ts";
import { crc32 } from "./crc32.ts";
import { digitsFor, toBytes, toDigits } from "./digits.ts";

/** What a code holds, by its first sign. */
const KINDS = { invitation: "i", ballot: "b", result: "r" } as const;
export type CodeKind = keyof typeof KINDS;

/** No code of ours is longer, with an address before it and the line breaks of a mail program in it. */
const LONGEST_TEXT = 20_000;

/** What programs put into a long text when they pass it on: line breaks, and signs of no width. */
const ADDED = /=\r?\n|[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const CODE = /(?:^|#\/?)([a-z])(\d+)/u;

/** So much of the head tells how long the whole is; in every version. */
const HEAD_BYTES = 3;
const CHECK_BYTES = 4;

/**
 * Bytes as a text that stands behind the `#` of a link, and so never reaches the host of the app (T1): a sign for the kind,
 * and decimal digits. A QR code holds digits about as tightly as bytes, and any camera opens a link.
 *
 * @param bytes the first is the version. Behind it the length is put, and a check behind the end.
 */
export function writeCode(kind: CodeKind, bytes: Bytes): string {
  const length = bytes.length + 2 + CHECK_BYTES;
  const framed = [...bytes.subarray(0, 1), ...packShort(length), ...bytes.subarray(1)];
  const check = crc32(new Uint8Array(framed));
  return (
    KINDS[kind] +
    toDigits(new Uint8Array([...framed, ...packShort(check >>> 16), ...packShort(check & 0xffff)]))
  );
}

/** Reads a code out of a link, a part of it, or what a mail program made of it. */
export function readCode(kind: CodeKind, text: string): Result<Bytes, CodeError> {
  if (text.length > LONGEST_TEXT) return err({ type: "CodeTooLong" });
  const [, sign, digits = ""] = CODE.exec(text.replaceAll(ADDED, "")) ?? [];
  if (!Object.values(KINDS).some((known) => known === sign)) return err({ type: "ForeignCode" });
  if (sign !== KINDS[kind]) return err({ type: "OtherKindOfCode" });
  return unframe(digits);
}

function unframe(digits: string): Result<Bytes, CodeError> {
  const head = toBytes(digits.slice(0, digitsFor(7)));
  const [version = 0, high = 0, low = 0] = head ?? [];
  const length = high * 256 + low;
  if (digits.length < digitsFor(Math.max(length, HEAD_BYTES + CHECK_BYTES))) return err({ type: "HalfCode" });
  const bytes = toBytes(digits);
  if (bytes?.length !== length) return err({ type: "DamagedCode" });
  const end = length - CHECK_BYTES;
  const check = new DataView(bytes.buffer).getUint32(end);
  if (crc32(bytes.slice(0, end)) !== check) return err({ type: "DamagedCode" });
  return ok(new Uint8Array([version, ...bytes.subarray(HEAD_BYTES, end)]));
}
