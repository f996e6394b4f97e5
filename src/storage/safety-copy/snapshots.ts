import { appendTo, openBoth, type OpenFile } from "./copy-files.ts";
import { SNAPSHOTS } from "./snapshot-names.ts";

/** Room for the first line, which is written over when the snapshot is whole. */
const HEAD_BYTES = 40;

interface Snapshot {
  /** Each whole one is one higher; 0 is not whole. */
  readonly generation: number;
  readonly bytes: number;
}

/** How large the last whole snapshot is; nothing when there is none. */
export async function snapshotBytes(folder: FileSystemDirectoryHandle): Promise<number | undefined> {
  const files = await openBoth(folder, SNAPSHOTS);
  const newest = files.map(look).toSorted((one, other) => other.generation - one.generation)[0];
  for (const file of files) file.close();
  return newest === undefined || newest.generation === 0 ? undefined : newest.bytes;
}

/**
 * Makes a snapshot beside the last one, which goes when the new one is whole. Not for two at once.
 *
 * @param fill gives the lines one by one; says whether it gave all there is
 */
export async function makeSnapshot(
  folder: FileSystemDirectoryHandle,
  fill: (emit: (line: string) => void) => Promise<boolean>,
): Promise<boolean> {
  const [a, b] = await openBoth(folder, SNAPSHOTS);
  try {
    const [ofA, ofB] = [look(a).generation, look(b).generation];
    const [last, next] = ofA > ofB ? [a, b] : [b, a];
    next.truncate(0);
    appendTo(next, head(0));
    if (!(await fill((line) => appendTo(next, line)))) {
      next.truncate(0);
      return false;
    }
    next.flush();
    next.write(new TextEncoder().encode(head(Math.max(ofA, ofB) + 1)), { at: 0 });
    next.flush();
    last.truncate(0);
    return true;
  } finally {
    a.close();
    b.close();
  }
}

function head(generation: number): string {
  return `${JSON.stringify({ generation }).padEnd(HEAD_BYTES - 1)}\n`;
}

function look(file: OpenFile): Snapshot {
  const bytes = new Uint8Array(HEAD_BYTES);
  file.read(bytes, { at: 0 });
  const [, generation] = /^\{"generation":(\d+)\}/u.exec(new TextDecoder().decode(bytes)) ?? [];
  return { generation: Number(generation ?? 0), bytes: file.getSize() };
}
