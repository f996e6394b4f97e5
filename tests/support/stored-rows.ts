import { type Page } from "playwright-core";

/** How many rows the app has on this device, over all tables that travel. */
export function storedRows(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("kiemkracht");
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(new Error("The database does not open.")));
    });
    const tables = [...database.objectStoreNames].filter((name) => name !== "meta");
    const reading = database.transaction(tables);
    const counts = tables.map(
      (table) =>
        new Promise<number>((resolve) => {
          const request = reading.objectStore(table).count();
          request.addEventListener("success", () => resolve(request.result));
        }),
    );
    const total = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    database.close();
    return total;
  });
}
