import { type Bytes } from "#domain/ballot/bytes.ts";
import { crc32 } from "#domain/ballot/crc32.ts";
import { type OpenFile, openBoth } from "#storage/safety-copy/copy-files.ts";

/** Before the bytes: their generation, their number, and a check of them. */
const HEAD_BYTES = 12;
/** So much chance a browser gives at once. */
const MOST_RANDOM = 65_536;

export interface Kept {
  readonly generation: number;
  readonly bytes: Bytes;
}

/**
 * Bytes that are written over in place and survive a browser that is killed at any moment (B5): in one of two files, always
 * beside what is there. Only when the new is whole, the old is overwritten with chance, so that no earlier state stays
 * behind on the disk (R3). The browser keeps no log of such files.
 */
export class TwoFiles {
  readonly #files: readonly [OpenFile, OpenFile];

  private constructor(files: readonly [OpenFile, OpenFile]) {
    this.#files = files;
  }

  static async open(folder: FileSystemDirectoryHandle, name: string): Promise<TwoFiles> {
    return new TwoFiles(await openBoth(folder, [`${name}-a`, `${name}-b`]));
  }

  newest(): Kept | undefined {
    const [one, other] = this.#files.map((file) => readWhole(file));
    return (one?.generation ?? -1) > (other?.generation ?? -1) ? one : other;
  }

  at(generation: number): Bytes | undefined {
    return this.#files.map((file) => readWhole(file)).find((kept) => kept?.generation === generation)?.bytes;
  }

  /** Writes a generation beside the one before it. Throws when there is no room; then that one is as it was. */
  write({ generation, bytes }: Kept): void {
    const file = this.#notWith(generation - 1);
    const head = new DataView(new ArrayBuffer(HEAD_BYTES));
    [generation, bytes.length, crc32(bytes)].forEach((value, place) => head.setUint32(place * 4, value));
    const all = new Uint8Array(HEAD_BYTES + bytes.length);
    all.set(new Uint8Array(head.buffer));
    all.set(bytes, HEAD_BYTES);
    file.truncate(all.length);
    writeAll(file, all);
  }

  /** Overwrites with chance whatever is not of this generation. */
  forgetAllBut(generation: number): void {
    const file = this.#notWith(generation);
    if (readWhole(file) !== undefined) overwrite(file, file.getSize());
  }

  /** Takes as much room for the second file as the first has, so that no later write of that size finds none. */
  reserve(generation: number): void {
    overwrite(this.#notWith(generation), this.#with(generation).getSize());
  }

  /** Overwrites both with chance. */
  destroy(): void {
    for (const file of this.#files) overwrite(file, file.getSize());
  }

  close(): void {
    for (const file of this.#files) file.close();
  }

  #with(generation: number): OpenFile {
    const [one, other] = this.#files;
    return readWhole(other)?.generation === generation ? other : one;
  }

  #notWith(generation: number): OpenFile {
    const [one, other] = this.#files;
    return this.#with(generation) === one ? other : one;
  }
}

function readWhole(file: OpenFile): Kept | undefined {
  const all = new Uint8Array(file.getSize());
  file.read(all, { at: 0 });
  if (all.length < HEAD_BYTES) return undefined;
  const head = new DataView(all.buffer);
  const bytes = all.slice(HEAD_BYTES);
  const isWhole = head.getUint32(4) === bytes.length && head.getUint32(8) === crc32(bytes);
  return isWhole ? { generation: head.getUint32(0), bytes } : undefined;
}

function overwrite(file: OpenFile, size: number): void {
  const chance = new Uint8Array(size);
  for (let at = 0; at < size; at += MOST_RANDOM)
    crypto.getRandomValues(chance.subarray(at, at + MOST_RANDOM));
  writeAll(file, chance);
}

function writeAll(file: OpenFile, bytes: Bytes): void {
  if (file.write(bytes, { at: 0 }) !== bytes.length) {
    throw new DOMException("There is no room for the pool.", "QuotaExceededError");
  }
  // It is acknowledged when it is on the disk.
  file.flush();
}
