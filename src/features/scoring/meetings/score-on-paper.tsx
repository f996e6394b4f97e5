import { type PaperKind } from "#documents/score-paper/paper-kind.ts";
import { useScorePaper } from "#documents/score-paper/use-score-paper.ts";
import { limitOf } from "#domain/attention/own-limits.ts";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { today } from "#platform/today.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

/** Paper for scoring in the room (D3): each a press away, in the language of the moment. */
export function ScoreOnPaper({ community }: { readonly community: Community }) {
  const words = useMessages().documents.scorePaper;
  const { name, isExample } = community;
  const threshold = limitOf(community, "threshold");
  const { state, take } = useScorePaper({ community: name, isExample, threshold }, today(), (file) =>
    saveFile(file.blob, file.name),
  );
  const button = (kind: PaperKind, text: string, look: "plain" | "quiet") => (
    <Button look={look} disabled={state === "busy"} onClick={() => void take(kind)}>
      {text}
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
      <p className="quiet">{words.cards.explained(threshold)}</p>
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
