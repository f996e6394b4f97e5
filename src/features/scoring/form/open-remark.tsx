import { useState } from "react";

import { REMARK_LEVELS } from "#domain/rounds/round.ts";
import { useMessages } from "#i18n/language-context.tsx";
import { useDatabase } from "#storage/database/database-context.tsx";
import { saveRemark, type ScoreError } from "#storage/rows/scores.ts";
import { Field } from "#ui/form/field.tsx";
import { SelectField } from "#ui/form/select.tsx";
import { useDraft } from "#ui/form/use-draft.ts";
import { TroubleNotice } from "#ui/trouble-notice.tsx";

import { type OpenRemarkProps } from "./open-remark-props.ts";

const MOST = 500;

type Saving = "idle" | "saving" | "saved";

/** The remark itself and its level, saved as one types (G6). */
export function OpenRemark(props: OpenRemarkProps) {
  const { round, factorId, factorName, score, takesFocus } = props;
  const { scoring, vocabulary } = useMessages();
  const database = useDatabase();
  const [trouble, setTrouble] = useState<ScoreError>();
  const [state, setState] = useState<Saving>("idle");
  const level = score?.remarkLevel ?? "team";

  async function save(remark: string, remarkLevel = level) {
    setState("saving");
    const saved = await saveRemark(database, round, factorId, { remark, remarkLevel });
    setTrouble(saved.ok ? undefined : saved.error);
    setState(saved.ok ? "saved" : "idle");
  }

  const draft = useDraft(score?.remark ?? "", (text) => void save(text));
  const left = MOST - draft.value.length;
  return (
    <div className={level === "private" ? "remark no-print" : "remark"}>
      <Field
        label={scoring.form.remarkFor(factorName)}
        hint={left < 100 ? scoring.form.remarkHint(left) : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            // It was asked for with a button a moment ago, so this is where the user wants to be.
            autoFocus={takesFocus}
            maxLength={MOST}
            {...draft}
          />
        )}
      </Field>
      <SelectField
        label={scoring.form.level}
        value={level}
        choices={REMARK_LEVELS.map((value) => ({ value, label: vocabulary.remarkLevels[value] }))}
        onChange={(chosen) => void save(draft.value, chosen)}
      />
      <p className="small quiet" role="status">
        {{ idle: "", saving: scoring.form.saving, saved: scoring.form.saved }[state]}
      </p>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
