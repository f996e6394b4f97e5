import { fetchAllPages } from "./late-page.ts";
import { fetchAllWords } from "./spoken.ts";

/** So long the page that was asked for has for itself. */
const AFTER_MS = 2000;

/**
 * Fetches the other pages and the rest of the words, so that who goes on does not wait. Only where the service worker had
 * all of it on the device before the app opened: a first visit is asked for nothing beyond its own page (U1).
 */
export function fetchAhead(): void {
  if (!("serviceWorker" in navigator) || navigator.serviceWorker.controller === null) return;
  setTimeout(() => void fetchAllWords().then(fetchAllPages), AFTER_MS);
}
