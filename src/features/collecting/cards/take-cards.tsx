import { useScorePaper } from "#documents/score-paper/use-score-paper.ts";
import { type Community } from "#domain/community.ts";
import { type CollectingRound } from "#features/collecting/collecting-round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { saveFile } from "#platform/save-file.ts";
import { today } from "#platform/today.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

interface TakeCardsProps {
  readonly community: Community;
  readonly collecting: CollectingRound;
}

/** The cards of this round: they ask what it asks, and promise what it froze (R5, R7). */
export function TakeCards({ community, collecting }: TakeCardsProps) {
  const words = useMessages().documents.scorePaper;
  const { round, questions } = collecting;
  const { state, take } = useScorePaper(
    {
      community: community.name,
      isExample: community.isExample,
      threshold: round.threshold,
      asked: questions.factors,
      ...(questions.asksKind === true && { asksKind: true }),
    },
    today(),
    (file) => saveFile(file.blob, file.name),
  );
  return (
    <>
      <Button look="quiet" disabled={state === "busy"} onClick={() => void take("cards-two")}>
        {words.cards.take.two}
      </Button>
      <p role="status" className="small quiet">
        {state === "busy" || state === "done" ? words[state] : undefined}
      </p>
      {state === "failed" && (
        <Notice kind="problem" title={words.failed.title} role="alert">
          <p>{words.failed.text}</p>
        </Notice>
      )}
    </>
  );
}
