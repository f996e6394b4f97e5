import { useLayoutEffect, useRef } from "react";

import { useStatements } from "#content/use-instrument.tsx";
import { type Answer } from "#domain/rounds/answer.ts";
import { type Round, type Score } from "#domain/rounds/round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { saveAnswer } from "#storage/rows/scores.ts";
import { AnswerChoices } from "#ui/ballot/answer-choices.tsx";
import { useGlide } from "#ui/ballot/answer-glide.ts";
import { usePending } from "#ui/form/use-pending.ts";
import { useSaving } from "#ui/form/use-saving.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

interface RoomStatementProps {
  readonly round: Round;
  readonly factorId: string;
  readonly score: Score | undefined;
  readonly onNext: () => void;
}

/** One statement as large as the room asks for. What is chosen is seen for a moment; then comes the next. */
export function RoomStatement({ round, factorId, score, onNext }: RoomStatementProps) {
  const { collecting, scoring, vocabulary } = useMessages();
  const { instrument, texts } = useStatements();
  const database = useDatabase();
  const { trouble, save } = useSaving();
  const [shown, setPending] = usePending<Answer | null>(score?.answer ?? null, save);
  const glide = useGlide();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const words = texts.factors[factorId];
  if (words === undefined) return null;
  const place = instrument.factors.findIndex(({ id }) => id === factorId) + 1;
  return (
    <section className="room__statement">
      <AnswerChoices
        words={words}
        points={texts.points}
        answers={vocabulary.answers}
        takeBack={scoring.form.takeBack}
        shown={shown}
        onChoose={(answer) => void setPending(answer, () => saveAnswer(database, round, factorId, answer))}
        onKey={() => glide(onNext)}
        onPress={() => glide(onNext)}
        heading={
          <h1 className="room__name" ref={heading} tabIndex={-1}>
            <span className="room__place">{collecting.form.step(place, instrument.factors.length)}</span>{" "}
            {words.name}
          </h1>
        }
      />
      <TroubleNotice trouble={trouble} />
    </section>
  );
}
