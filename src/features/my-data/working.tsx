import { type HowFar } from "#storage/backup/backup-requests.ts";
import { Button } from "#ui/button.tsx";

interface WorkingProps {
  readonly text: string;
  readonly howFar: HowFar | undefined;
  readonly stop: string;
  readonly onStop: () => void;
}

/** Long work: what is happening, how far it is, and a way to stop it (U4). */
export function Working({ text, howFar, stop, onStop }: WorkingProps) {
  const isMeasured = howFar !== undefined && howFar.total > 0;
  return (
    <div className="working">
      <p className="working__text" role="status">
        {text}
      </p>
      <progress
        className="working__bar"
        aria-label={text}
        {...(isMeasured && { value: howFar.done, max: howFar.total })}
      />
      <Button look="quiet" onClick={onStop}>
        {stop}
      </Button>
    </div>
  );
}
