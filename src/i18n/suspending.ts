/**
 * A value that is fetched when it is first read. React waits for what a component throws while it draws, and then
 * draws it again.
 */
export function suspending<T extends object>(load: () => Promise<T>): () => T {
  let value: T | undefined;
  let trouble: { readonly cause: unknown } | undefined;
  let loading: Promise<void> | undefined;
  return () => {
    if (value !== undefined) return value;
    if (trouble !== undefined) throw trouble.cause;
    loading ??= load().then(
      (loaded) => {
        value = loaded;
      },
      (cause: unknown) => {
        trouble = { cause };
      },
    );
    throw loading;
  };
}

/** Waits until what is read is there, or cannot be: who draws it is told of that. */
export async function fetched(read: () => unknown): Promise<void> {
  try {
    read();
  } catch (waited) {
    await waited;
  }
}
