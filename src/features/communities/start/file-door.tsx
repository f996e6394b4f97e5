import { FolderOpen } from "lucide-react";
import { useRef } from "react";
import { useLocation } from "wouter";

import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { places } from "#ui/places.ts";
import { useHandedFile } from "#view-state/handed-file.ts";

/** For who has a copy: chosen here, shown at once on the page that puts it back (B1, B2). */
export function FileDoor() {
  const { start } = useMessages().communities;
  const input = useRef<HTMLInputElement>(null);
  const hand = useHandedFile((state) => state.hand);
  const [, goTo] = useLocation();
  return (
    <>
      <Button look="quiet" onClick={() => input.current?.click()}>
        <FolderOpen aria-hidden="true" size={18} />
        {start.file}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,.age,application/json"
        aria-label={start.file}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file === undefined) return;
          hand(file);
          goTo(places.myData());
        }}
      />
    </>
  );
}
