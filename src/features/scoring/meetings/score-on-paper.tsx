import { useState } from "react";

import { useStatements } from "#content/use-instrument.tsx";
import { type PaperKind } from "#documents/score-paper/paper-kind.ts";
import { limitOf } from "#domain/attention/own-limits.ts";
import { type Community } from "#domain/community.ts";
import { useFormat, useLanguage, useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { today } from "#platform/today.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

type State = "idle" | "busy" | "done" | "failed";

/** Paper for scoring in the room (D3): each a press away, in the language of the moment. */
export function ScoreOnPaper({ community }: { readonly community: Community }) {
  const words = useMessages().documents.scorePaper;
  const { state, take } = usePaper(community);
  const button = (kind: PaperKind, name: string, look: "plain" | "quiet") => (
    <Button look={look} disabled={state === "busy"} onClick={() => void take(kind)}>
      {name}
    </Button>
  );
  return (
    <div className="score-on-paper">
      <p>{words.lead}</p>
      <p className="quiet">{words.poster.explained}</p>
      <div className="row">
        {button("poster-A3", words.poster.take.A3, "plain")}
        {button("poster-A1", words.poster.take.A1, "quiet")}
      </div>
      <p className="quiet">{words.cards.explained(limitOf(community, "threshold"))}</p>
      <div className="row">
        {button("cards-two", words.cards.take.two, "plain")}
        {button("cards-large", words.cards.take.large, "quiet")}
      </div>
      <p role="status">{state === "busy" || state === "done" ? words[state] : undefined}</p>
      {state === "failed" && (
        <Notice kind="problem" title={words.failed.title} role="alert">
          <p>{words.failed.text}</p>
        </Notice>
      )}
    </div>
  );
}

/** Makes a paper and hands it to the user; what writes it is fetched when it is first wanted. */
function usePaper(community: Community) {
  const [state, setState] = useState<State>("idle");
  const { instrument, texts } = useStatements();
  const speech = { language: useLanguage(), messages: useMessages(), format: useFormat() };

  async function take(kind: PaperKind) {
    setState("busy");
    const { name, isExample } = community;
    const threshold = limitOf(community, "threshold");
    const paper = { speech, community: name, isExample, threshold, instrument, texts };
    try {
      const { saveScorePaper } = await import("#documents/score-paper/save-score-paper.ts");
      const made = await saveScorePaper(kind, paper, { created: new Date(), day: today() });
      if (made.ok) saveFile(made.value.blob, made.value.name);
      setState(made.ok ? "done" : "failed");
    } catch {
      // The writer itself could not be fetched: offline, and never needed before.
      setState("failed");
    }
  }

  return { state, take };
}
