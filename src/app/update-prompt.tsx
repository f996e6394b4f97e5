import { RefreshCw } from "lucide-react";
import { useEffect, useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";

import { registerServiceWorker } from "./register-service-worker.ts";

/** Offers a newer version of the app. Nothing changes until the user says so. */
export function UpdatePrompt() {
  const { update } = useMessages().app;
  const [load, setLoad] = useState<() => void>();

  useEffect(() => {
    void registerServiceWorker((next) => setLoad(() => next));
  }, []);

  return (
    <div role="status">
      {load !== undefined && (
        <div className="messages__bar">
          <span>{update.available}</span>
          <Button onClick={load}>
            <RefreshCw aria-hidden="true" size={18} />
            {update.load}
          </Button>
        </div>
      )}
    </div>
  );
}
