import { useMemo } from "react";

import { MEETINGS, ROUNDS } from "#community/rows.ts";
import { usePicture } from "#community/use-picture.ts";
import { useInstrument } from "#content/use-instrument.tsx";
import { type AnswerLabels } from "#domain/answer-sheet/answers/answer-labels.ts";
import { type ColumnMeanings } from "#domain/answer-sheet/columns/column-meaning.ts";
import { type ColumnGuess } from "#domain/answer-sheet/columns/guess-columns.ts";
import { type ImportChoices, type ImportPlan } from "#domain/answer-sheet/plan/import-plan.ts";
import { planImport } from "#domain/answer-sheet/plan/plan-import.ts";
import { type Table } from "#domain/answer-sheet/table/table.ts";
import { limitOf } from "#domain/attention/own-limits.ts";
import { type Community } from "#domain/community.ts";
import { meetingsToScore } from "#domain/rounds/meetings-to-score.ts";
import { today } from "#platform/today.ts";
import { useEarlierRounds } from "#storage/live/use-earlier-rounds.ts";

import { ColumnsSection } from "./columns/columns-section.tsx";
import { CheckSection } from "./meetings/check-section.tsx";
import { type Imported } from "./meetings/import-done.tsx";
import { MeetingsSection } from "./meetings/meetings-section.tsx";
import { SaveSection } from "./meetings/save-section.tsx";
import { randomNumber } from "./random-number.ts";
import { useImportChoices } from "./use-import-choices.ts";

interface ImportFormProps {
  readonly community: Community;
  readonly table: Table;
  readonly guess: ColumnGuess;
  readonly labels: AnswerLabels;
  readonly onImported: (imported: Imported) => void;
}

/** From columns to meetings to a plan that can be stored; everything stays changeable until the last button. */
export function ImportForm({ community, table, guess, labels, onImported }: ImportFormProps) {
  const form = useImportChoices(table, labels, {
    meanings: guess.meanings,
    weeks: String(community.rhythmWeeks),
    threshold: limitOf(community, "threshold"),
  });
  const plan = usePlan(table, { choices: form.choices, labels, community, offered: guess.meanings });
  const { change, typed } = form;
  return (
    <>
      <ColumnsSection
        table={table}
        meanings={typed.meanings}
        guess={guess}
        onChange={(meanings) => change({ meanings })}
      />
      <MeetingsSection form={form} plan={plan} />
      <CheckSection table={table} plan={plan} form={form}>
        <SaveSection community={community} plan={plan} onImported={onImported} />
      </CheckSection>
    </>
  );
}

interface PlanSource {
  readonly choices: ImportChoices;
  readonly labels: AnswerLabels;
  readonly community: Community;
  readonly offered: ColumnMeanings;
}

function usePlan(table: Table, { choices, labels, community, offered }: PlanSource): ImportPlan {
  const { instrument } = useInstrument();
  const meetings = usePicture(community.id, MEETINGS);
  const rounds = usePicture(community.id, ROUNDS);
  const earlier = useEarlierRounds(community.id);
  return useMemo(
    () =>
      planImport(table, choices, {
        labels,
        factorIds: instrument.factors.map(({ id }) => id),
        threshold: limitOf(community, "threshold"),
        today: today(),
        existingDays: (meetings ?? [])
          .filter(({ id }) => !(earlier ?? []).some(({ meetingId, isGone }) => meetingId === id && !isGone))
          .map(({ heldOn }) => heldOn),
        earlier: earlier ?? [],
        toScore: meetings && rounds ? meetingsToScore(meetings, rounds, today()) : [],
        offered,
        random: randomNumber,
      }),
    [table, choices, labels, instrument, meetings, rounds, earlier, community, offered],
  );
}
