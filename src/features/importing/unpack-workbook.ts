import { err, ok, type Result } from "#domain/result.ts";

import { type ReadError } from "./read-error.ts";

/** One file inside a workbook, unpacked. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All parts of a workbook together may unpack to this. 5,000 answer sheets of 30 columns are 6 MB. */
export const MAX_UNPACKED = 64 * 1024 * 1024;
const MAX_PARTS = 2000;

/**
 * Unpacks the XML parts of a workbook, and stops at a limit (B4).
 *
 * What the archive says about sizes is checked first, and what really comes out is counted too. The
 * reader behind it would believe the archive, and unpack large parts in a worker made from a `blob:`
 * address, which the content security policy forbids (B6).
 */
export async function unpackWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<readonly Part[], ReadError>> {
  const entries = readDirectory(bytes);
  if (entries === undefined) return err({ type: "damaged" });
  const wanted = entries.filter(({ name }) => name.endsWith(".xml") || name.endsWith(".rels"));
  if (wanted.some(({ isEncrypted }) => isEncrypted)) return err({ type: "oldOrEncrypted" });

  const tooLarge = err({ type: "unpacksTooLarge", megabytes: MAX_UNPACKED / 1024 / 1024 } as const);
  if (sum(wanted.map(({ unpackedSize }) => unpackedSize)) > MAX_UNPACKED) return tooLarge;

  const parts: Part[] = [];
  let left = MAX_UNPACKED;
  for (const entry of wanted) {
    // oxlint-disable-next-line no-await-in-loop -- what is left depends on what came out before
    const unpacked = await unpack(bytes, entry, left);
    if (unpacked === undefined) return err({ type: "damaged" });
    if (unpacked === "tooLarge") return tooLarge;
    left -= unpacked.length;
    parts.push({ name: entry.name, bytes: unpacked });
  }
  return ok(parts);
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly unpackedSize: number;
  readonly offset: number;
}

// Offsets and signatures as in APPNOTE.TXT 4.3, the description of the zip format.
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

function readDirectory(bytes: Uint8Array<ArrayBuffer>): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) return undefined;

  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      unpackedSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xff_ff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  { offset, packedSize, method }: Entry,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | "tooLarge" | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length < packedSize) return undefined;
  if (method === STORED) return packed.length > limit ? "tooLarge" : packed;
  return method === DEFLATED ? inflate(packed, limit) : undefined;
}

async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | "tooLarge" | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream gives one chunk after the other
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        // oxlint-disable-next-line no-await-in-loop -- the last thing that this loop does
        await reader.cancel();
        return "tooLarge";
      }
      chunks.push(value);
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
