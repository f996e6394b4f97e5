import { useState } from "react";
import { useLocation } from "wouter";

import { useLanguage, useMessages } from "#i18n/language-context.tsx";
import { today } from "#platform/today.ts";
import { useDatabase } from "#storage/database/database-context.tsx";
import { addExample } from "#storage/rows/example.ts";
import { Button } from "#ui/button.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { Notice } from "#ui/notice.tsx";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

/** Fetches the example community, puts it in and goes there (U1). */
export function ExampleDoor() {
  const { example } = useMessages().communities.start;
  const language = useLanguage();
  const database = useDatabase();
  const [, navigate] = useLocation();
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  const { trouble, save } = useSaving();

  async function open() {
    setState("loading");
    // The one part of this page that comes over the network; the service worker keeps it after the first visit.
    const content = await import("#content/example/example-community.ts").catch(() => undefined);
    if (content === undefined) return setState("failed");
    const rows = content.exampleCommunity(today(), language);
    const added = await save(() => addExample(database, rows));
    setState("idle");
    const community = rows.communities[0];
    if (added.ok && community !== undefined) navigate(places.community(community.id));
  }

  return (
    <div>
      <TroubleNotice trouble={trouble} />
      {state === "failed" && (
        <Notice kind="problem" title={example.failed.title} role="alert">
          <p>{example.failed.text}</p>
        </Notice>
      )}
      <Button disabled={state === "loading"} onClick={() => void open()}>
        {state === "loading" ? example.opening : example.open}
      </Button>
    </div>
  );
}
