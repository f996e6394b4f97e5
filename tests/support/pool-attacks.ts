import { type HandedIn, SIZES, unpackBallot } from "#domain/ballot/packed-ballot.ts";
import { type Questions } from "#domain/ballot/questions.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** All that a browser keeps for the app at one moment, by where it stands. */
export type State = ReadonlyMap<string, Bytes>;

type Answers = HandedIn["answers"];

/** Reads, past the app, every file and every table whose folder or database begins with a name. */
export async function readState(name: string): Promise<State> {
  const state = new Map<string, Bytes>();
  for await (const [folderName, folder] of await navigator.storage.getDirectory()) {
    if (folderName.startsWith(name) && folder instanceof FileSystemDirectoryHandle)
      await readFolder(folder, folderName, state);
  }
  for (const { name: database = "" } of await indexedDB.databases()) {
    if (database.startsWith(name)) await readTables(database, state);
  }
  return state;
}

async function readFolder(
  folder: FileSystemDirectoryHandle,
  path: string,
  state: Map<string, Bytes>,
): Promise<void> {
  for await (const [name, entry] of folder) {
    if (entry instanceof FileSystemDirectoryHandle) await readFolder(entry, `${path}/${name}`, state);
    else if (entry instanceof FileSystemFileHandle)
      state.set(`${path}/${name}`, new Uint8Array(await (await entry.getFile()).arrayBuffer()));
  }
}

async function readTables(name: string, state: Map<string, Bytes>): Promise<void> {
  const database = await promised(indexedDB.open(name));
  for (const table of database.objectStoreNames) {
    const rows: unknown[] = await promised(database.transaction(table).objectStore(table).getAll());
    state.set(`${name}.${table}`, new Uint8Array(rows.flatMap((row) => [...bytesOf(row)])));
  }
  database.close();
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(new Error(String(request.error))));
  });
}

/** Bytes as they are, and all else as text. */
function bytesOf(value: unknown): Bytes {
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (typeof value === "object" && value !== null)
    return new Uint8Array(
      Object.entries(value).flatMap((entry) => entry.flatMap((part) => [...bytesOf(part)])),
    );
  return new TextEncoder().encode(String(value));
}

/** Whoever knows some answers of a colleague reads all of them wherever a ballot lies open, at any place of any file. */
export function ballotsIn(state: State, questions: Questions, known: Answers): readonly Answers[] {
  const found: Answers[] = [];
  for (const bytes of state.values()) {
    for (let at = bytes.indexOf(1); at !== -1; at = bytes.indexOf(1, at + 1)) {
      // Ids of the app have 22 signs; all else at this place is no ballot.
      if (bytes[at + 1] !== 22) continue;
      for (const size of SIZES) {
        const ballot = unpackBallot(bytes.slice(at, at + size), questions);
        if (ballot.ok && fits(ballot.value.answers, known)) found.push(ballot.value.answers);
      }
    }
  }
  return found;
}

function fits(answers: Answers, known: Answers): boolean {
  return Object.entries(known).every(([factorId, answer]) => answers[factorId] === answer);
}

interface Pair {
  readonly path: string;
  readonly before: Bytes;
  readonly after: Bytes;
}

/** Each file of a state beside every file of its size in another: one that is written in turns is not missed. */
function pairsOf(before: State, after: State): readonly Pair[] {
  return [...after].flatMap(([path, bytes]) =>
    [...before].flatMap(([oldPath, old]) =>
      old.length === bytes.length ? [{ path: `${path} ${oldPath}`, before: old, after: bytes }] : [],
    ),
  );
}

/** What one state has that the other has not: with one key and one start, what is locked twice lies open in it. */
export function difference(before: State, after: State): State {
  return new Map(
    pairsOf(before, after).map((pair) => [
      pair.path,
      pair.after.map((byte, at) => byte ^ (pair.before[at] ?? 0)),
    ]),
  );
}

/** The places where something that is known stands: a code that was photographed, a key. */
export function placesOf(state: State, sought: Bytes): readonly string[] {
  return [...state].flatMap(([path, bytes]) => {
    const places: string[] = [];
    for (let at = bytes.indexOf(sought[0] ?? 0); at !== -1; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
      if (sought.every((byte, place) => bytes[at + place] === byte)) places.push(`${path}:${at}`);
    }
    return places;
  });
}

const BLOCK = 16;

/**
 * The part of a file that is not as it was. One that changed in part only tells where the last one came in; one that
 * changed as a whole tells nothing.
 */
export function changedPart(before: State, after: State): readonly string[] {
  return pairsOf(before, after).flatMap((pair) => {
    const blocks = Array.from({ length: Math.floor(pair.after.length / BLOCK) }, (_, block) => block);
    const changed = blocks.filter((block) =>
      pair.after
        .subarray(block * BLOCK, (block + 1) * BLOCK)
        .some((byte, place) => byte !== pair.before[block * BLOCK + place]),
    );
    const isWhole = changed.length >= blocks.length - 1;
    return changed.length === 0 || isWhole ? [] : [`${pair.path}:${changed[0]}-${changed.at(-1)}`];
  });
}
