import { type Database } from "#storage/database/database.ts";
import { type StorageError } from "#storage/database/storage-error.ts";
import { openStorage } from "#storage/open-storage.ts";
import { pathNow } from "#ui/places.ts";
import { lateValue } from "#view-state/late-value.ts";

import { fetchAhead } from "./fetch-ahead.ts";
import { fetchPageAt } from "./late-page.ts";

const TIDY_AFTER_MS = 30_000;

type Opened =
  /** `closed` once nothing can be stored any more: the page stays, with what stands on it (B5). */
  | { readonly database: Database; readonly isRecovered: boolean; readonly closed?: StorageError }
  | { readonly trouble: StorageError };

/** The database, or why there is none; neither until one of both is known. */
export const useOpened = lateValue<Opened>();

/** Opens the database, and fetches the first page beside it. */
export async function startOpening(): Promise<void> {
  const [result] = await Promise.all([openStorage(onClosed), fetchPageAt(pathNow())]);
  useOpened.setState({ value: result.ok ? result.value : { trouble: result.error } });
  if (!result.ok) return;
  tidyLater(result.value.database);
  fetchAhead();
}

function onClosed(closed: StorageError): void {
  useOpened.setState(({ value: opened }) => ({
    value: opened !== undefined && "database" in opened ? { ...opened, closed } : { trouble: closed },
  }));
}

/** Out of the way of the first page. What goes wrong with it can wait until next time. */
function tidyLater(database: Database): void {
  const tidy = async () => (await import("#storage/tidy-up.ts")).tidyUp(database, Date.now());
  setTimeout(() => void tidy().catch(() => undefined), TIDY_AFTER_MS);
}
