import { useMessages } from "#i18n/language-context.tsx";
import { usePreferences } from "#view-state/preferences.ts";

interface ScoreBarProps {
  readonly answered: number;
  readonly total: number;
  /** There is something from last time to show. */
  readonly hasLast: boolean;
}

/** How far we are, and whether last time's answers are in sight. */
export function ScoreBar({ answered, total, hasLast }: ScoreBarProps) {
  const { scoring } = useMessages();
  const showsLast = usePreferences((preferences) => preferences.showsLastAnswer);
  const toggleLast = usePreferences((preferences) => preferences.toggleLastAnswer);
  return (
    <>
      <p className="small quiet score-keys">{scoring.form.keys}</p>
      {hasLast && (
        <label className="choice choice--plain">
          <input type="checkbox" checked={showsLast} onChange={toggleLast} />
          <span>{scoring.form.showLast}</span>
        </label>
      )}
      <div className="score-bar no-print">
        <progress value={answered} max={total} aria-label={scoring.form.progressLabel} />
        <span className="score-bar__count">{scoring.form.progress(answered, total)}</span>
      </div>
    </>
  );
}
