import { Link, useLocation } from "wouter";

import { type CurrentAnswer } from "#domain/rounds/current-answers.ts";
import { type Round } from "#domain/rounds/round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { askPersistence } from "#storage/persistence.ts";
import { closeRound } from "#storage/rows/scores.ts";
import { Button, buttonClass } from "#ui/button.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
import { places } from "#ui/places.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { type LastAnswer } from "./use-last-answers.ts";

interface CloseRoundProps {
  readonly round: Round;
  readonly factorIds: readonly string[];
  readonly answers: ReadonlyMap<string, CurrentAnswer>;
  readonly lastAnswers: ReadonlyMap<string, LastAnswer>;
  /** Where the form shows one statement at a time: goes to the first without an answer. */
  readonly onFirstOpen?: () => void;
}

/** The end of the form: what is left, and the step to what it says. */
export function CloseRound({ round, factorIds, answers, lastAnswers, onFirstOpen }: CloseRoundProps) {
  const { scoring } = useMessages();
  const database = useDatabase();
  const [, navigate] = useLocation();
  const { busy, trouble, save } = useSaving();
  const left = factorIds.filter((id) => (answers.get(id)?.answer ?? null) === null);
  const isEmpty = left.length === factorIds.length;

  async function close() {
    if (busy) return;
    const closed = await save(() => closeRound(database, round.id));
    if (!closed.ok) return;
    // Now there is something worth keeping: the right moment to ask the browser (B2).
    void askPersistence();
    navigate(places.afterRound(round.communityId, round.id));
  }

  return (
    <section className="score-end" aria-labelledby="score-end">
      <h2 id="score-end" tabIndex={-1}>
        {scoring.form.doneTitle}
      </h2>
      <p>
        {left.length === 0
          ? scoring.form.allDone(factorIds.length)
          : isEmpty
            ? scoring.form.nothingYet
            : scoring.form.someLeft(left.length, keptOf(left, lastAnswers))}
      </p>
      <TroubleNotice trouble={trouble} />
      {!isEmpty && <p className="small quiet">{scoring.form.closeHint}</p>}
      <div className="row">
        {!isEmpty && (
          <Button look="primary" size="large" onClick={() => void close()}>
            {scoring.form.close}
          </Button>
        )}
        {left[0] !== undefined && !isEmpty && (
          <Button onClick={onFirstOpen ?? (() => focusField(left[0]))}>{scoring.form.toFirstOpen}</Button>
        )}
        <Link className={buttonClass("quiet")} href={places.community(round.communityId)}>
          {scoring.form.later}
        </Link>
      </div>
    </section>
  );
}

/** Whether the factors left open have an earlier value to keep; a first round has none. */
function keptOf(
  left: readonly string[],
  lastAnswers: ReadonlyMap<string, LastAnswer>,
): "all" | "some" | "none" {
  if (left.every((id) => typeof lastAnswers.get(id)?.answer === "number")) return "all";
  return left.some((id) => lastAnswers.has(id)) ? "some" : "none";
}

function focusField(factorId: string | undefined): void {
  const field = document.querySelector(`[data-factor="${CSS.escape(factorId ?? "")}"]`);
  field?.querySelector<HTMLInputElement>("input")?.focus({ preventScroll: true });
  field?.scrollIntoView();
}
