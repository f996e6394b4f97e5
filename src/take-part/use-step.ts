import { useEffect, useState } from "react";

/**
 * Where somebody is on the way through the form. The back button of the phone goes a step back, and not out of the form. A
 * page that is loaded again begins at the first step: what was answered is gone.
 */
export function useStep(): readonly [number, (step: number) => void] {
  const [step, setStep] = useState(0);
  useEffect(() => {
    history.replaceState(0, "");
    const follow = ({ state }: PopStateEvent) => setStep(typeof state === "number" ? state : 0);
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const go = (next: number) => {
    history.pushState(next, "");
    setStep(next);
  };
  return [step, go];
}
