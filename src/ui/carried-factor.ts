import { useState } from "react";

/**
 * What goes along with a step to another page: `<Link state={carrying("trust")}>`. It stays with that step, so it is
 * there again after a reload and on the way back, and the address of the page is the same with and without it.
 */
export function carrying(factorId: string): { readonly factorId: string } {
  return { factorId };
}

/** The factor that came along when the page was opened; which factors there are is the caller's to know. */
export function useCarriedFactor(): string | undefined {
  const [carried] = useState(() => factorIn(window.history.state));
  return carried;
}

function factorIn(state: unknown): string | undefined {
  if (typeof state !== "object" || state === null || !("factorId" in state)) return undefined;
  return typeof state.factorId === "string" ? state.factorId : undefined;
}
