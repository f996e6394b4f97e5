import { useState } from "react";

import { useInstrument } from "#content/use-instrument.tsx";
import { type ImportPlan } from "#domain/answer-sheet/plan/import-plan.ts";
import { limitOf } from "#domain/attention/own-limits.ts";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { type StorageError } from "#storage/database/storage-error.ts";
import { askPersistence } from "#storage/persistence.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { Button } from "#ui/button.tsx";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { type Imported } from "./import-done.tsx";
import { PROBLEMS_ID } from "./plan-errors.tsx";

interface SaveSectionProps {
  readonly community: Community;
  readonly plan: ImportPlan;
  readonly onImported: (imported: Imported) => void;
}

/** The button that stores; until it is pressed nothing is (B4). */
export function SaveSection({ community, plan, onImported }: SaveSectionProps) {
  const { save } = useMessages().importing;
  const database = useDatabase();
  const { instrument } = useInstrument();
  const [isSaving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<StorageError>();

  async function store() {
    if (isSaving) return;
    if (plan.toStore === undefined) {
      document.getElementById(PROBLEMS_ID)?.focus();
      return;
    }
    setSaving(true);
    setTrouble(undefined);
    const stored = await importAnswerSheets(
      database,
      { communityId: community.id, instrument, threshold: limitOf(community, "threshold") },
      plan.toStore,
    );
    setSaving(false);
    if (!stored.ok) {
      setTrouble(stored.error);
      return;
    }
    // Now there is something worth keeping (B2).
    void askPersistence();
    onImported({ ballots: plan.ballots, meetings: plan.meetings.length });
  }

  return (
    <>
      <TroubleNotice trouble={trouble} />
      <p className="quiet">{save.order}</p>
      <Button look="primary" size="large" onClick={() => void store()} aria-disabled={isSaving}>
        {plan.ballots === 0 ? save.nothing : save.button(plan.ballots, plan.meetings.length)}
      </Button>
      <p role="status">{isSaving && save.saving}</p>
    </>
  );
}
