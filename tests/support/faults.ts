import { type Page } from "playwright-core";

/**
 * What the browser does wrong. It is the browser that is played here, by its own functions; nothing of the app is.
 *
 * - `put`: the disk is full when a row is handed over
 * - `commit`: the disk is full when the transaction is to be kept
 * - `abort`: the browser gives up the transaction
 * - `lost`: the browser closes the connection under the app
 */
export type BrowserFault = "put" | "commit" | "abort" | "lost";

declare global {
  /** The fault that every write meets until it is taken away; in the page, and in each worker. */
  var fault: BrowserFault | undefined;
}

/** Gives the pages of this device a browser that can be told to fail. Before they are opened. */
export async function makeFallible(page: Page): Promise<void> {
  await page.context().addInitScript(wrapDatabase);
}

export async function setFault(page: Page, fault: BrowserFault | undefined): Promise<void> {
  await page.evaluate((wanted) => {
    globalThis.fault = wanted;
  }, fault);
  // What is restored is written by a worker, which no script can be put into beforehand.
  for (const worker of page.workers()) {
    if (!(await worker.evaluate(() => "fault" in globalThis))) await worker.evaluate(wrapDatabase);
    await worker.evaluate((wanted) => {
      globalThis.fault = wanted;
    }, fault);
  }
}

/** The disk is full for the files in which forms wait, once their worker runs; or it has room again. */
export async function fillDiskOfPools(page: Page, isFull: boolean): Promise<void> {
  const workers = page.workers().filter((worker) => worker.url().includes("pool-worker"));
  if (workers.length === 0) throw new Error("No worker keeps pools.");
  for (const worker of workers) await worker.evaluate(wrapFiles, isFull);
}

/** Runs in a worker. What writes a file is on no type that the page knows. */
function wrapFiles(isFull: boolean): void {
  const handle: unknown = Reflect.get(globalThis, "FileSystemSyncAccessHandle");
  if (typeof handle !== "function") throw new Error("No files that can be written over.");
  const files: object = handle.prototype;
  const kept: unknown = Reflect.get(globalThis, "writeOfFiles") ?? Reflect.get(files, "write");
  Reflect.set(globalThis, "writeOfFiles", kept);
  const full = () => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
  };
  Reflect.set(files, "write", isFull ? full : kept);
}

/** Runs in the page or in a worker. */
function wrapDatabase(): void {
  const full = () => new DOMException("The disk is full.", "QuotaExceededError");
  // oxlint-disable-next-line typescript/unbound-method -- called on the database it is asked of
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function transaction(...given: Parameters<typeof begin>) {
    if (given[1] === "readwrite" && globalThis.fault === "lost") {
      globalThis.fault = undefined;
      this.close();
    }
    return begin.apply(this, given);
  };
  // As late as can be: when all that was asked has been done, and nothing more is asked.
  const asked = new WeakMap<IDBTransaction, number>();
  // oxlint-disable-next-line typescript/unbound-method -- called on a store
  const { count } = IDBObjectStore.prototype;
  const doomed = new WeakSet<IDBTransaction>();
  function abortAtEnd(store: IDBObjectStore) {
    const { transaction } = store;
    let seen = -1;
    let quiet = 0;
    const ask = () => {
      const now = asked.get(transaction) ?? 0;
      quiet = now === seen ? quiet + 1 : 0;
      seen = now;
      try {
        if (quiet > 3) transaction.abort();
        else count.call(store).addEventListener("success", ask);
      } catch {
        // It has ended by itself.
      }
    };
    ask();
  }
  for (const name of ["put", "add", "get", "getAll"] as const) {
    const method: (this: IDBObjectStore, ...given: never[]) => IDBRequest = IDBObjectStore.prototype[name];
    Object.defineProperty(IDBObjectStore.prototype, name, {
      value: function noted(this: IDBObjectStore, ...given: never[]) {
        const { fault } = globalThis;
        const writes = name === "put" || name === "add";
        if (writes && fault === "put") throw full();
        const before = asked.get(this.transaction) ?? 0;
        asked.set(this.transaction, before + 1);
        const request = method.apply(this, given);
        if (writes && (fault === "commit" || fault === "abort") && !doomed.has(this.transaction)) {
          doomed.add(this.transaction);
          if (fault === "commit") Object.defineProperty(this.transaction, "error", { get: full });
          abortAtEnd(this);
        }
        return request;
      },
    });
  }
}

export type Rows = Readonly<Record<string, readonly object[]>>;

/** What the clean-up writes down, half a minute after the start and once a week: not of the user. */
const CLEAN_UP = "purgedAt";

/** Every row of the user and of this device, as the browser has it, past the app. Nothing where there is no database. */
export async function rawRows(page: Page): Promise<Rows> {
  return page.evaluate(async (cleanUp) => {
    if (!(await indexedDB.databases()).some(({ name }) => name === "kiemkracht")) return {};
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error(String(request.error))));
      });
    const database = await done(indexedDB.open("kiemkracht"));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const rows = await Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
    database.close();
    return Object.fromEntries(
      names.map((name, index) => [name, (rows[index] ?? []).filter(({ id }) => id !== cleanUp)]),
    );
  }, CLEAN_UP);
}

/** Puts these rows in the place of all that is there, past the app. The app has made the database. */
export async function putBack(page: Page, rows: Rows): Promise<void> {
  await page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("kiemkracht");
      request.addEventListener("success", () => resolve(request.result));
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, "readwrite");
    for (const name of names) {
      transaction.objectStore(name).clear();
      for (const row of wanted[name] ?? []) transaction.objectStore(name).put(row);
    }
    await new Promise((resolve) => {
      transaction.addEventListener("complete", resolve);
    });
    database.close();
  }, rows);
}

/** The browser throws the database away, as it does when room is short. */
export async function evict(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
  await session.detach();
}

/** Another tab opens the database as a newer version of the app would. */
export async function openNewer(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(new URL("rescue/index.html", page.url()).href);
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("kiemkracht", 990);
        request.addEventListener("success", () => {
          request.result.close();
          resolve();
        });
      }),
  );
  await other.close();
}
