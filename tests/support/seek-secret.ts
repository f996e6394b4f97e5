import { type CDPSession, type Page } from "playwright-core";

/** Where a text can be found by whoever has the device next, and knows how to look. */
export async function placesWith(page: Page, secret: string): Promise<readonly string[]> {
  const found = await page.evaluate(seekInPage, secret);
  return [...found, ...((await isInHeap(page, secret)) ? ["memory"] : [])].toSorted();
}

/** Runs in the page. */
async function seekInPage(secret: string): Promise<readonly string[]> {
  const places = new Map<string, string>([
    ["page", document.documentElement.outerHTML + document.body.innerText],
    [
      "fields",
      [...document.querySelectorAll("input, textarea")].map((field) => Reflect.get(field, "value")).join(),
    ],
    ["address", location.href + document.title + JSON.stringify(history.state)],
    ["localStorage", JSON.stringify(localStorage)],
    ["sessionStorage", JSON.stringify(sessionStorage)],
  ]);
  const databases = await indexedDB.databases();
  const texts = await Promise.all(databases.map(({ name = "" }) => textOfDatabase(name)));
  places.set("database", texts.join());
  places.set("files", await textOfFolder(await navigator.storage.getDirectory()));
  return [...places].flatMap(([place, text]) => (text.includes(secret) ? [place] : []));

  async function textOfDatabase(name: string): Promise<string> {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error(String(request.error))));
      });
    const database = await done(indexedDB.open(name));
    const tables = [...database.objectStoreNames];
    const reading = database.transaction(tables);
    const rows = await Promise.all(tables.map((table) => done(reading.objectStore(table).getAll())));
    database.close();
    return JSON.stringify(rows);
  }

  async function textOfFolder(folder: FileSystemDirectoryHandle): Promise<string> {
    let text = "";
    for await (const entry of folder.values()) {
      if (entry instanceof FileSystemDirectoryHandle) text += await textOfFolder(entry);
      // A file that is being written cannot be read meanwhile; what is written in it is read the next time.
      if (entry instanceof FileSystemFileHandle) text += await (await entry.getFile()).text().catch(() => "");
    }
    return text;
  }
}

/** Whether a text is anywhere in what the page holds on to, after what it does not hold on to is cleared away. */
async function isInHeap(page: Page, secret: string): Promise<boolean> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => parts.push(chunk));
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return parts.join("").includes(secret);
}
