import { useEffect, useEffectEvent, useRef } from "react";
import { useLocation } from "wouter";

/** In the browser's history: behind this entry stands the same page once more. */
const STAYS = { staysHere: true };

function isStaying(): boolean {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "staysHere" in state;
}

/**
 * Keeps the back button of browser and phone on this page, so that nobody comes into the rest of the app by accident. The
 * page stands twice in the history, and whoever goes back to the first is put on the second again. Nothing of what is
 * filled in stands there.
 *
 * @returns the way out: to a place of the app, after which the page is not in the history any more
 */
export function useStayHere(onBack: () => void): (place: string) => void {
  const [, navigate] = useLocation();
  const isLeaving = useRef(false);
  const back = useEffectEvent(onBack);
  useEffect(() => {
    const stay = () => history.pushState(STAYS, "");
    const onPop = () => {
      if (isLeaving.current || isStaying()) return;
      stay();
      back();
    };
    if (!isStaying()) stay();
    addEventListener("popstate", onPop);
    return () => removeEventListener("popstate", onPop);
  }, []);
  return (place) => {
    isLeaving.current = true;
    addEventListener("popstate", () => navigate(place, { replace: true }), { once: true });
    history.back();
  };
}
