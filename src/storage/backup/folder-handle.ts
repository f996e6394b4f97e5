import { type FolderProblem } from "#storage/database/meta.ts";

type Permission = "granted" | "denied" | "prompt";

declare global {
  interface FileSystemHandle {
    /** Absent where no folder can be chosen. */
    readonly queryPermission?: (what: { readonly mode: "readwrite" }) => Promise<Permission>;
    readonly requestPermission?: (what: { readonly mode: "readwrite" }) => Promise<Permission>;
  }
  interface Window {
    /** Chrome, Edge and their like. */
    readonly showDirectoryPicker?: (options: {
      readonly id: string;
      readonly mode: "readwrite";
      readonly startIn: "documents";
    }) => Promise<FileSystemDirectoryHandle>;
  }
}

export function canChooseFolder(): boolean {
  return typeof window.showDirectoryPicker === "function";
}

/** Lets the user choose a folder; `undefined` when they thought better of it. Only from a click. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await window.showDirectoryPicker?.({ id: "kiemkracht", mode: "readwrite", startIn: "documents" });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") return undefined;
    throw cause;
  }
}

export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await folder.queryPermission?.({ mode: "readwrite" })) === "granted";
}

/** Asks the user whether the app may write in the folder. Only from a click. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const answer = await folder.requestPermission?.({ mode: "readwrite" }).catch(() => "denied");
  return answer === "granted";
}

/** Writes a file whole: one of that name is there as it was until the new one is complete. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Blob,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const writer = await file.createWritable();
    await writer.write(content);
    await writer.close();
  } catch (cause) {
    await removeEmpty(folder, file);
    throw cause;
  }
  const { size } = await file.getFile();
  if (size !== content.size) throw new DOMException("The file was not written whole.", "DataError");
}

/** A file of nothing would look like a copy. */
async function removeEmpty(folder: FileSystemDirectoryHandle, file: FileSystemFileHandle): Promise<void> {
  const size = await file.getFile().then(
    (found) => found.size,
    () => undefined,
  );
  if (size === 0) await folder.removeEntry(file.name).catch(() => undefined);
}

export async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

const PROBLEMS: Readonly<Record<string, FolderProblem>> = {
  NotAllowedError: "NeedsPermission",
  NotFoundError: "FolderGone",
  QuotaExceededError: "FolderFull",
};

/** Reads what the browser threw. */
export function toFolderProblem(cause: unknown): FolderProblem {
  const name = cause instanceof DOMException ? cause.name : "";
  return PROBLEMS[name] ?? "FolderFailed";
}
