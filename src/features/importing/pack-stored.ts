import { type Part } from "./unpack-workbook.ts";

/** A zip archive of parts that are not packed again: how unpacked parts reach a reader that wants an archive. */
export function packStored(parts: readonly Part[]): Blob {
  const names = parts.map(({ name }) => new TextEncoder().encode(name));
  const locals: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [index, { bytes }] of parts.entries()) {
    const name = names[index] ?? new Uint8Array();
    const head = header(LOCAL_ENTRY, 30, [
      [18, bytes.length],
      [22, bytes.length],
      [26, name.length],
    ]);
    locals.push(head, name, bytes);
    directory.push(
      header(DIRECTORY_ENTRY, 46, [
        [20, bytes.length],
        [24, bytes.length],
        [28, name.length],
        [42, offset],
      ]),
      name,
    );
    offset += head.length + name.length + bytes.length;
  }
  const size = directory.reduce((total, { length }) => total + length, 0);
  const end = header(END_OF_DIRECTORY, 22, [
    [8, parts.length],
    [10, parts.length],
    [12, size],
    [16, offset],
  ]);
  return new Blob([...locals, ...directory, end]);
}

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Fields of two bytes, the same offsets in no other header; all others have four. */
const SHORT_FIELDS = new Map([
  [LOCAL_ENTRY, [26]],
  [DIRECTORY_ENTRY, [28]],
  [END_OF_DIRECTORY, [8, 10]],
]);

// All other fields are zero: no packing, no flags, and no checksum, which the reader does not look at.
function header(
  signature: number,
  length: number,
  fields: readonly (readonly [offset: number, value: number])[],
): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  for (const [offset, value] of fields) {
    if (SHORT_FIELDS.get(signature)?.includes(offset)) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
  }
  return new Uint8Array(view.buffer);
}
