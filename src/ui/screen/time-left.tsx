import { useMessages } from "#i18n/language-context.tsx";

import { useSecondsLeft } from "./use-seconds-left.ts";

import "./time-left.css";

/** The time that is left, without a sound. Who reads by ear hears once that it is over, and not every second before. */
export function TimeLeft({ endsAt }: { readonly endsAt: number | null }) {
  const { timer } = useMessages().ceremony;
  const left = useSecondsLeft(endsAt);
  return (
    <>
      {left !== undefined && left > 0 && (
        <p className="time-left" role="timer" aria-label={timer.title}>
          {timer.left(Math.floor(left / 60), String(left % 60).padStart(2, "0"))}
        </p>
      )}
      <p role="status" className="time-left">
        {left === 0 && timer.over}
      </p>
    </>
  );
}
