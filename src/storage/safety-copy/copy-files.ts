/** What only a worker can do with a file; the list that TypeScript has of the DOM leaves it out. */
export interface OpenFile {
  readonly write: (bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }) => number;
  readonly read: (bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }) => number;
  readonly truncate: (size: number) => void;
  readonly getSize: () => number;
  readonly flush: () => void;
  readonly close: () => void;
}

interface Openable {
  readonly createSyncAccessHandle: () => Promise<OpenFile>;
}

/** No row is as small as this; the head of an empty snapshot is. */
const LEAST_BYTES = 60;

const TRIES = 10;
const PAUSE_MS = 200;

const encoder = new TextEncoder();

function folderOf(database: string): string {
  return `${database}-safety-copy`;
}

/** The folder of the copy of a database, or nothing where there is none or the browser keeps no files. */
export async function findFolder(
  database: string,
  options?: { readonly create: boolean },
): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(folderOf(database), options);
  } catch {
    return undefined;
  }
}

/** Whether there is anything in the copy of a database. */
export async function hasCopy(database: string): Promise<boolean> {
  const folder = await findFolder(database);
  if (folder === undefined) return false;
  try {
    for await (const file of filesIn(folder)) if (file.size > LEAST_BYTES) return true;
    return false;
  } catch {
    // Another tab is at it.
    return true;
  }
}

/** Takes the folder away, with what is in it. Throws when it is still there after a while. */
export async function removeFolder(database: string, tries = TRIES): Promise<void> {
  if ((await findFolder(database)) === undefined) return;
  try {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(folderOf(database), { recursive: true });
  } catch (cause) {
    if (tries === 1) throw cause;
    // A tab that is on its way out holds on to it.
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    await removeFolder(database, tries - 1);
  }
}

/** Is there while something that was stored may not be in the copy. */
export const BEHIND = "behind";

export async function markBehind(folder: FileSystemDirectoryHandle): Promise<void> {
  await folder.getFileHandle(BEHIND, { create: true });
}

/** Says so before something is stored past the copy; where there is none, nothing is said. */
export async function markCopyBehind(database: string): Promise<void> {
  const folder = await findFolder(database);
  if (folder !== undefined) await markBehind(folder).catch(() => undefined);
}

export async function hasFile(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  return folder.getFileHandle(name).then(
    () => true,
    () => false,
  );
}

/** Takes a file away, if it is there. */
export async function removeFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  if (await hasFile(folder, name)) await folder.removeEntry(name);
}

/** Opens two files for this worker alone; makes them when they are not there. */
export async function openBoth(
  folder: FileSystemDirectoryHandle,
  [one, other]: readonly [string, string],
): Promise<readonly [OpenFile, OpenFile]> {
  const opened = await openFile(folder, one);
  try {
    return [opened, await openFile(folder, other)];
  } catch (cause) {
    opened.close();
    throw cause;
  }
}

async function openFile(folder: FileSystemDirectoryHandle, name: string): Promise<OpenFile> {
  const file = await folder.getFileHandle(name, { create: true });
  if (!isOpenable(file)) throw new DOMException("A worker cannot write files here.", "NotSupportedError");
  return file.createSyncAccessHandle();
}

function isOpenable(file: FileSystemFileHandle): file is FileSystemFileHandle & Openable {
  return "createSyncAccessHandle" in file;
}

/** Writes behind what is there. Throws when there is no room; then nothing of it stays. */
export function appendTo(file: OpenFile, bytes: Uint8Array<ArrayBuffer> | string): void {
  const all = typeof bytes === "string" ? encoder.encode(bytes) : bytes;
  const end = file.getSize();
  if (file.write(all, { at: end }) === all.length) return;
  file.truncate(end);
  throw new DOMException("There is no room for the safety copy.", "QuotaExceededError");
}

/** All that is in a file. */
export function bytesOf(file: OpenFile): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  return bytes;
}

/** What is in a folder. A file that another tab takes away meanwhile is none of it, and does not keep the others. */
export async function* filesIn(folder: FileSystemDirectoryHandle): AsyncGenerator<File> {
  for await (const handle of folder.values()) {
    const file = handle instanceof FileSystemFileHandle ? await handle.getFile().catch(ifGone) : undefined;
    if (file !== undefined) yield file;
  }
}

function ifGone(cause: unknown): undefined {
  if (cause instanceof DOMException && cause.name === "NotFoundError") return undefined;
  throw cause;
}
