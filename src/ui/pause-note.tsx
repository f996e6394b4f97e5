import { type Pause } from "#domain/attention/stale.ts";
import { useMessages } from "#i18n/language-context.tsx";

/** Says once, of the whole community, that it did not score for long (A5). Nothing while it keeps its rhythm. */
export function PauseNote({ pause }: { readonly pause: Pause | undefined }) {
  const { dashboard } = useMessages();
  return pause === undefined ? null : <p className="quiet">{dashboard.pause(pause.weeks)}</p>;
}
