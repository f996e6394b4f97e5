import { useEffect, useSyncExternalStore } from "react";

/** Fills the screen with the app, or gives it back. Where a browser refuses, nothing changes: the page is as good in a window. */
export function toggleFullScreen(): void {
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  done.catch(() => undefined);
}

/** Whether the app fills the screen. It stops doing so when the page that asked is left. */
export function useFullScreen(): boolean {
  useEffect(() => leaveFullScreen, []);
  return useSyncExternalStore(listen, isFull);
}

export function isFull(): boolean {
  return document.fullscreenElement !== null;
}

function leaveFullScreen(): void {
  if (isFull()) toggleFullScreen();
}

function listen(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}
