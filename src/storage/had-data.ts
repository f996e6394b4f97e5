/**
 * A note beside the database that there was something in it. Browsers that throw away a database to make room leave
 * this behind more often than not, and then the user can be told instead of being met as a stranger (B5).
 */
export function hadData(databaseName: string): boolean {
  return withNotes((notes) => notes.getItem(keyOf(databaseName)) !== null) ?? false;
}

export function rememberData(databaseName: string): void {
  withNotes((notes) => notes.setItem(keyOf(databaseName), "yes"));
}

export function forgetData(databaseName: string): void {
  withNotes((notes) => notes.removeItem(keyOf(databaseName)));
}

function keyOf(databaseName: string): string {
  return `${databaseName}-had-data`;
}

// A browser may forbid these notes while it allows the database, or have no room for them.
function withNotes<T>(work: (notes: Storage) => T): T | undefined {
  try {
    return work(localStorage);
  } catch {
    return undefined;
  }
}
