import { ownScript } from "#platform/own-script.ts";

/**
 * Lets the app work without a network after the first visit, and calls `announce` when a newer version is ready.
 * That version waits until the function that `announce` was given is called; the page then loads again with it.
 *
 * Only in the built app: in development a page from the cache would hide the change just made.
 */
export async function registerServiceWorker(announce: (load: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;

  const loadNext = announceReplaced(announce);
  const registration = await navigator.serviceWorker.register(ownScript("./sw.js")).catch(() => undefined);
  // A browser that refuses (a private window, no https) shows the app all the same, as long as there is a network.
  if (registration === undefined) return;

  const announceWaiting = () => {
    const { active, waiting } = registration;
    if (active !== null && waiting !== null) announce(() => loadNext(waiting));
  };
  announceWaiting();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", announceWaiting);
  });
  // A tab that stays open for days would else never hear of a new version. Without a network there is none to hear of.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => undefined);
  });
}

/**
 * Says so when another tab put a new version in place. Gives the function that does so from this tab, which then
 * loads again at once; the other tabs may hold work, so there the user says when.
 */
function announceReplaced(announce: (load: () => void) => void): (waiting: ServiceWorker) => void {
  let asked = false;
  let hasVersion = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (asked) location.reload();
    // The very first version takes over a page that is already the same.
    else if (hasVersion) announce(() => location.reload());
    hasVersion = true;
  });
  return (waiting) => {
    asked = true;
    waiting.postMessage("skipWaiting");
  };
}
