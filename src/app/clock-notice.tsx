import { useEffect, useState } from "react";

import { useFormat, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { clockBehind } from "#storage/database/clock-behind.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { MessageBar } from "#ui/message-bar.tsx";

/** Says so when the clock of this device was set back: the app proposes days by it (B5). Once a start. */
export function ClockNotice() {
  const { app } = useMessages();
  const format = useFormat();
  const database = useDatabase();
  const [latest, setLatest] = useState<number>();
  useEffect(() => {
    void clockBehind(database, Date.now()).then(setLatest);
  }, [database]);
  return (
    <div role="status">
      {latest !== undefined && (
        <MessageBar onClose={() => setLatest(undefined)}>
          <span className="messages__text">
            {app.clockBehind(format.day(today()), format.day(today(new Date(latest))))}
          </span>
        </MessageBar>
      )}
    </div>
  );
}
