import { TwoFiles } from "./two-files.ts";

/** What is kept of one pool: apart from each other the keys open nothing, and the ballots tell nothing. */
export interface PoolFiles {
  readonly keys: TwoFiles;
  readonly ballots: TwoFiles;
}

const TRIES = 50;
const PAUSE_MS = 100;

function poolsFolder(database: string): string {
  return `${database}-pools`;
}

/** The folder of all pools of a database, if there is one. */
export async function findPools(
  database: string,
  options?: { readonly create: boolean },
): Promise<FileSystemDirectoryHandle | undefined> {
  const root = await navigator.storage.getDirectory();
  return orNothing(root.getDirectoryHandle(poolsFolder(database), options));
}

/** The folder of one pool, if there is one. */
export async function findPool(
  database: string,
  roundId: string,
  options?: { readonly create: boolean },
): Promise<FileSystemDirectoryHandle | undefined> {
  const pools = await findPools(database, options);
  return pools === undefined ? undefined : orNothing(pools.getDirectoryHandle(roundId, options));
}

async function orNothing<T>(finding: Promise<T>): Promise<T | undefined> {
  try {
    return await finding;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "NotFoundError") return undefined;
    throw cause;
  }
}

/** Works with the files of a pool, which nobody else opens meanwhile. */
export async function withFiles<T>(
  folder: FileSystemDirectoryHandle,
  work: (files: PoolFiles) => Promise<T>,
): Promise<T> {
  const keys = await openPatiently(folder, "keys");
  try {
    const ballots = await openPatiently(folder, "ballots");
    try {
      return await work({ keys, ballots });
    } finally {
      ballots.close();
    }
  } finally {
    keys.close();
  }
}

/** A tab that is on its way out holds on to them. */
async function openPatiently(
  folder: FileSystemDirectoryHandle,
  name: string,
  tries = TRIES,
): Promise<TwoFiles> {
  try {
    return await TwoFiles.open(folder, name);
  } catch (cause) {
    const isHeld = cause instanceof DOMException && cause.name === "NoModificationAllowedError";
    if (!isHeld || tries === 1) throw cause;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return openPatiently(folder, name, tries - 1);
  }
}
