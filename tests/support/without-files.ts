/** Runs something in a browser that keeps no files of its own for a page, as some do in a private window. */
export async function withoutFiles(work: () => Promise<void>): Promise<void> {
  const getDirectory = Object.getOwnPropertyDescriptor(StorageManager.prototype, "getDirectory");
  if (getDirectory === undefined) throw new Error("This browser keeps no such files at all.");
  Reflect.deleteProperty(StorageManager.prototype, "getDirectory");
  try {
    await work();
  } finally {
    Object.defineProperty(StorageManager.prototype, "getDirectory", getDirectory);
  }
}
