import { Bookmark, Trash2 } from "lucide-react";
import { useState } from "react";

import { useMessages } from "#i18n/language-context.tsx";
import { Button } from "#ui/button.tsx";
import { useKeptResults } from "#view-state/kept-results.ts";

import "#features/dashboard/dashboard.css";

/** Keeps what is shown on this device, and takes it off again. */
export function Keep({ code }: { readonly code: string }) {
  const { keep: words } = useMessages().takeHome;
  const { codes, keep, remove } = useKeptResults();
  const [told, setTold] = useState("");
  const isKept = codes.includes(code);

  function press() {
    if (isKept) {
      remove(code);
      setTold(words.removed);
      return;
    }
    try {
      keep(code);
      setTold(words.kept);
    } catch {
      setTold(words.noRoom);
    }
  }

  return (
    <div className="row keep-result no-print">
      <Button look={isKept ? "plain" : "primary"} onClick={press}>
        {isKept ? <Trash2 aria-hidden="true" size={18} /> : <Bookmark aria-hidden="true" size={18} />}
        {isKept ? words.remove : words.keep}
      </Button>
      <span role="status">{told}</span>
    </div>
  );
}
