import { useEffect, useState } from "react";

const SECOND_MS = 1000;

/** How many seconds a timer has left, counting; `undefined` while it does not run. */
export function useSecondsLeft(endsAt: number | null): number | undefined {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (endsAt === null) return undefined;
    const look = () => {
      setNow(Date.now());
      if (Date.now() >= endsAt) clearInterval(ticking);
    };
    const ticking = setInterval(look, SECOND_MS / 4);
    look();
    return () => clearInterval(ticking);
  }, [endsAt]);
  return endsAt === null ? undefined : Math.max(0, Math.ceil((endsAt - now) / SECOND_MS));
}
