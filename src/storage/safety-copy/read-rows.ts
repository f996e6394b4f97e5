import { type RowsOfTable } from "./copy-line.ts";

/** Rows read at a time: enough to be quick, few enough to need no room. */
const CHUNK = 2000;

/**
 * Reads all rows of these tables as they were at one moment, chunk by chunk. By the browser's own means, so that the
 * worker that does it stays small.
 *
 * @returns false when there is no database, or no community in it; then nothing was read
 */
export async function readRows(
  name: string,
  tables: readonly string[],
  take: (chunk: RowsOfTable) => void,
): Promise<boolean> {
  const database = await openExisting(name);
  if (database === undefined) return false;
  try {
    const transaction = database.transaction(tables, "readonly");
    if ((await answerOf(transaction.objectStore("communities").count())) === 0) return false;
    for (const table of tables) await readTable(transaction.objectStore(table), take);
    return true;
  } finally {
    database.close();
  }
}

async function readTable(store: IDBObjectStore, take: (chunk: RowsOfTable) => void): Promise<void> {
  let range: IDBKeyRange | undefined;
  for (;;) {
    // Each chunk begins where the last one ended.
    const rows: readonly { readonly id: string }[] = await answerOf(store.getAll(range, CHUNK));
    const last = rows.at(-1);
    if (last === undefined) return;
    take({ table: store.name, rows });
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

/** The database if it is there; never makes one. */
function openExisting(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.addEventListener("upgradeneeded", () => {
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener("success", () => {
      const { result } = request;
      // Whoever upgrades or deletes it goes first.
      result.addEventListener("versionchange", () => result.close());
      resolve(result);
    });
    request.addEventListener("error", (event) => {
      event.preventDefault();
      if (isNew) resolve(undefined);
      else reject(request.error ?? new DOMException("The database could not be opened.", "UnknownError"));
    });
  });
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () =>
      reject(request.error ?? new DOMException("It could not be read.", "UnknownError")),
    );
  });
}
