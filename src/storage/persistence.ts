/** Whether the browser promises to keep the data (B2). `unknown` where it cannot say. */
export type Persistence = "kept" | "notKept" | "unknown";

export async function readPersistence(): Promise<Persistence> {
  if (typeof navigator.storage?.persisted !== "function") return "unknown";
  return (await navigator.storage.persisted()) ? "kept" : "notKept";
}

/** Asks the browser to keep the data; some ask the user, some decide by themselves (B2). */
export async function askPersistence(): Promise<Persistence> {
  if (typeof navigator.storage?.persist !== "function") return "unknown";
  return (await navigator.storage.persist()) ? "kept" : "notKept";
}

/** Bytes in use by the app, where the browser tells. */
export async function readUsage(): Promise<number | undefined> {
  if (typeof navigator.storage?.estimate !== "function") return undefined;
  return (await navigator.storage.estimate()).usage;
}
