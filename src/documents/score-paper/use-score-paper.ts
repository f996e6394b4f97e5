import { useState } from "react";

import { useStatements } from "#content/use-instrument.tsx";
import { type DocumentFile } from "#documents/pdf/pdf-file.ts";
import { type Day } from "#domain/rows/row.ts";
import { useFormat, useLanguage, useMessages } from "#i18n/language-context.tsx";

import { type PaperKind } from "./paper-kind.ts";
import { type ScorePaper } from "./score-paper.ts";

type State = "idle" | "busy" | "done" | "failed";

/** Whose paper it is, and what it promises and asks: of the community, or as a round froze it (R5, R7). */
type PaperOf = Pick<ScorePaper, "community" | "isExample" | "threshold" | "asked" | "asksKind">;

interface TakesPaper {
  readonly state: State;
  readonly take: (kind: PaperKind) => Promise<void>;
}

/** Makes a paper in the language of the moment; what writes it is fetched when it is first wanted. */
export function useScorePaper(of: PaperOf, day: Day, onMade: (file: DocumentFile) => void): TakesPaper {
  const [state, setState] = useState<State>("idle");
  const { instrument, texts } = useStatements();
  const speech = { language: useLanguage(), messages: useMessages(), format: useFormat() };

  async function take(kind: PaperKind) {
    setState("busy");
    const paper = { ...of, speech, instrument, texts };
    try {
      const { saveScorePaper } = await import("./save-score-paper.ts");
      const made = await saveScorePaper(kind, paper, { created: new Date(), day });
      if (made.ok) onMade(made.value);
      setState(made.ok ? "done" : "failed");
    } catch {
      // The writer itself could not be fetched: offline, and never needed before.
      setState("failed");
    }
  }

  return { state, take };
}
