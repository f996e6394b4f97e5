import { useInstrument } from "#content/use-instrument.tsx";
import { type ImportPlan } from "#domain/answer-sheet/plan/import-plan.ts";
import { limitOf } from "#domain/attention/own-limits.ts";
import { type Community } from "#domain/community.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { askPersistence } from "#storage/persistence.ts";
import { importAnswerSheets } from "#storage/rows/import-answer-sheets.ts";
import { Button } from "#ui/button.tsx";
import { useSaving } from "#ui/form/use-saving.ts";
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
  const { save: texts } = useMessages().importing;
  const database = useDatabase();
  const { instrument } = useInstrument();
  const { busy, trouble, save } = useSaving();

  async function store() {
    if (plan.toStore === undefined) {
      document.getElementById(PROBLEMS_ID)?.focus();
      return;
    }
    const { toStore } = plan;
    const place = { communityId: community.id, instrument, threshold: limitOf(community, "threshold") };
    const stored = await save(() => importAnswerSheets(database, place, toStore));
    if (!stored.ok) return;
    // Now there is something worth keeping (B2).
    void askPersistence();
    onImported({ ballots: plan.ballots, meetings: plan.meetings.length });
  }

  return (
    <>
      <TroubleNotice trouble={trouble} />
      <p className="quiet">{texts.order}</p>
      <Button look="primary" size="large" onClick={() => void store()} disabled={busy}>
        {plan.ballots === 0 ? texts.nothing : texts.button(plan.ballots, plan.meetings.length)}
      </Button>
      <p role="status">{busy && texts.saving}</p>
    </>
  );
}
