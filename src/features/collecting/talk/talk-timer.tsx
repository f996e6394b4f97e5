import { useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { Fold } from "#ui/fold.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { TimeLeft } from "#ui/screen/time-left.tsx";

const MINUTES = [2, 3, 5, 10, 15] as const;
const MINUTE_MS = 60_000;

interface TalkTimerProps {
  readonly endsAt: number | null;
  readonly onChange: (endsAt: number | null) => void;
}

/** A calm timer for who wants one: nothing happens when it ends but that it says so. */
export function TalkTimer({ endsAt, onChange }: TalkTimerProps) {
  const { timer } = useMessages().ceremony;
  const [minutes, setMinutes] = useState<number>(5);
  // One that runs is in sight after the page was loaded again.
  const [wasRunning] = useState(endsAt !== null);
  return (
    <Fold title={timer.title} isOpen={wasRunning}>
      <SelectField
        label={timer.length}
        value={minutes}
        choices={MINUTES.map((value) => ({ value: value as number, label: timer.minutes(value) }))}
        onChange={setMinutes}
      />
      <div className="row">
        <Button onClick={() => onChange(Date.now() + minutes * MINUTE_MS)}>{timer.start}</Button>
        {endsAt !== null && (
          <Button look="quiet" onClick={() => onChange(null)}>
            {timer.stop}
          </Button>
        )}
      </div>
      <TimeLeft endsAt={endsAt} />
    </Fold>
  );
}
